package kurabe.core.hearing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.council.LinkTarget;
import kurabe.core.dispute.Person;

/// What a person wants to record about a remark, not yet checked.
///
/// @param organisation may be empty
public record FollowUpDraft(Wish wish, String name, String organisation) {

  public FollowUpDraft {
    name = name.strip();
    organisation = organisation.strip();
  }

  /// What is to be recorded.
  public sealed interface Wish {

    record Link(LinkTarget target) implements Wish {}

    record Unlink(LinkTarget target) implements Wish {}

    record Reply(String text) implements Wish {
      public Reply {
        text = text.strip();
      }
    }

    record Action(String text) implements Wish {
      public Action {
        text = text.strip();
      }
    }
  }

  List<Fault> listFaults() {
    Optional<Fault> text =
        switch (wish) {
          case Wish.Reply(String words) -> Entry.of(Field.TEXT, words).required();
          case Wish.Action(String words) -> Entry.of(Field.TEXT, words).required();
          case Wish.Link _, Wish.Unlink _ -> Optional.empty();
        };
    return Stream.of(
            text,
            Entry.of(Field.NAME, name).required(),
            Entry.of(Field.ORGANISATION, organisation).optional())
        .flatMap(Optional::stream)
        .toList();
  }

  Person person() {
    return new Person(name, organisation);
  }
}
