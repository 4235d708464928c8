package kurabe.core.revision;

import java.util.Optional;

/// What became of one thing between two revisions, each side with its own citation.
public sealed interface Change<T> {

  record Altered<T>(Cited<T> before, Cited<T> after) implements Change<T> {}

  /// Only the later revision has it.
  record Added<T>(Cited<T> after) implements Change<T> {}

  /// Only the earlier revision has it.
  record Removed<T>(Cited<T> before) implements Change<T> {}

  default Optional<Cited<T>> findBefore() {
    return switch (this) {
      case Altered<T>(Cited<T> before, var _) -> Optional.of(before);
      case Added<T> _ -> Optional.empty();
      case Removed<T>(Cited<T> before) -> Optional.of(before);
    };
  }

  default Optional<Cited<T>> findAfter() {
    return switch (this) {
      case Altered<T>(var _, Cited<T> after) -> Optional.of(after);
      case Added<T>(Cited<T> after) -> Optional.of(after);
      case Removed<T> _ -> Optional.empty();
    };
  }

  /// The same seen from the other revision.
  default Change<T> mirrored() {
    return switch (this) {
      case Altered<T>(Cited<T> before, Cited<T> after) -> new Altered<>(after, before);
      case Added<T>(Cited<T> after) -> new Removed<>(after);
      case Removed<T>(Cited<T> before) -> new Added<>(before);
    };
  }
}
