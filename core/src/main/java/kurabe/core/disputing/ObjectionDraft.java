package kurabe.core.disputing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Person;

/// What a person fills in to dispute a figure, not yet checked.
///
/// @param organisation may be empty
/// @param proposed may be empty
public record ObjectionDraft(
    DisputedFigure figure, String name, String organisation, String text, String proposed) {

  public ObjectionDraft {
    name = name.strip();
    organisation = organisation.strip();
    text = text.strip();
    proposed = proposed.strip();
  }

  List<Fault> listFaults() {
    return Stream.of(
            Entry.of(Field.NAME, name).required(),
            Entry.of(Field.ORGANISATION, organisation).optional(),
            Entry.of(Field.TEXT, text).required(),
            Entry.of(Field.PROPOSED, proposed).optional())
        .flatMap(Optional::stream)
        .toList();
  }

  Person person() {
    return new Person(name, organisation);
  }
}
