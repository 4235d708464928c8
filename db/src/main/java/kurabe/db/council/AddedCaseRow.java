package kurabe.db.council;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.stream.Stream;
import kurabe.core.council.AddedCase;
import kurabe.core.dispute.Person;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// A case that a person added.
@MappedEntity("added_case")
record AddedCaseRow(
    @Id @GeneratedValue @Nullable Long id,
    String planCode,
    String field,
    String title,
    String result,
    String happened,
    String text,
    String lesson,
    String evidence,
    String personName,
    String personOrganisation,
    Instant addedAt) {

  static AddedCaseRow of(AddedCase it) {
    return new AddedCaseRow(
        null,
        it.plan().value(),
        it.field(),
        it.title(),
        it.result().code(),
        it.when(),
        it.text(),
        it.lesson(),
        it.evidence(),
        it.by().name(),
        it.by().organisation(),
        it.at());
  }

  AddedCase toCase() {
    return new AddedCase(
        new PlanCode(planCode),
        field,
        title,
        toResult(),
        happened,
        text,
        lesson,
        evidence,
        new Person(personName, personOrganisation),
        addedAt);
  }

  private AddedCase.Result toResult() {
    return Stream.of(AddedCase.Result.values())
        .filter(it -> it.code().equals(result))
        .findFirst()
        .orElseThrow();
  }
}
