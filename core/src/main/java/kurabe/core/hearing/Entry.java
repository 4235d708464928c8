package kurabe.core.hearing;

import java.util.Optional;

/// What stands in one field, without the space around it.
record Entry(Field field, String text) {

  static Entry of(Field field, String written) {
    return new Entry(field, written.strip());
  }

  Optional<Fault> optional() {
    if (text.codePointCount(0, text.length()) > field.limit()) {
      return fault(Fault.Kind.TOO_LONG);
    }
    return text.codePoints().anyMatch(Entry::isUnwritable)
        ? fault(Fault.Kind.CONTROL_CHARACTERS)
        : Optional.empty();
  }

  Optional<Fault> required() {
    return text.isEmpty() ? fault(Fault.Kind.EMPTY) : optional();
  }

  private Optional<Fault> fault(Fault.Kind kind) {
    return Optional.of(new Fault(field, kind));
  }

  /// Lines and columns may be broken in a text. Half a surrogate pair is no character.
  private static boolean isUnwritable(int character) {
    return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
        || Character.getType(character) == Character.SURROGATE;
  }
}
