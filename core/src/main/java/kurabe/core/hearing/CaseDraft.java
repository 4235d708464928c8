package kurabe.core.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.council.AddedCase;
import kurabe.core.council.AddedCase.Result;
import kurabe.core.dispute.Person;
import kurabe.core.plan.PlanCode;

/// A case as a person writes it, not yet checked.
///
/// @param result empty where none was chosen
/// @param lesson may be empty, unless the case is a failure: what was learnt is the point of it
public record CaseDraft(
    PlanCode plan,
    String field,
    String title,
    Optional<Result> result,
    String when,
    String text,
    String lesson,
    String evidence,
    String name,
    String organisation) {

  List<Fault> listFaults() {
    boolean failed = result.filter(it -> it == Result.FAILURE).isPresent();
    Entry learnt = Entry.of(Field.LESSON, lesson);
    return Stream.of(
            Entry.of(Field.FIELD, field).required(),
            Entry.of(Field.TITLE, title).required(),
            result.isEmpty()
                ? Optional.of(new Fault(Field.RESULT, Fault.Kind.EMPTY))
                : Optional.<Fault>empty(),
            Entry.of(Field.WHEN, when).optional(),
            Entry.of(Field.TEXT, text).required(),
            failed ? learnt.required() : learnt.optional(),
            Entry.of(Field.EVIDENCE, evidence).optional(),
            Entry.of(Field.NAME, name).required(),
            Entry.of(Field.ORGANISATION, organisation).optional())
        .flatMap(Optional::stream)
        .toList();
  }

  AddedCase at(Instant now) {
    return new AddedCase(
        plan,
        field.strip(),
        title.strip(),
        result.orElseThrow(),
        when.strip(),
        text.strip(),
        lesson.strip(),
        evidence.strip(),
        new Person(name.strip(), organisation.strip()),
        now);
  }
}
