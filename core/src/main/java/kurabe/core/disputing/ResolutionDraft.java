package kurabe.core.disputing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Settlement;

/// What a person fills in to resolve a dispute, not yet checked.
///
/// @param organisation may be empty
public record ResolutionDraft(
    String name, String organisation, Settlement settlement, String text) {

  public ResolutionDraft {
    name = name.strip();
    organisation = organisation.strip();
    text = text.strip();
  }

  List<Fault> listFaults() {
    return Stream.of(
            Entry.of(Field.NAME, name).required(),
            Entry.of(Field.ORGANISATION, organisation).optional(),
            Entry.of(Field.TEXT, text).required())
        .flatMap(Optional::stream)
        .toList();
  }

  Person person() {
    return new Person(name, organisation);
  }
}
