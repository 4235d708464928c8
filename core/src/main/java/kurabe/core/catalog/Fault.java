package kurabe.core.catalog;

import java.math.BigDecimal;
import java.util.List;

/// Something that is wrong with a catalogue file, and where. Words for users are made where they
/// are shown.
public sealed interface Fault {

  /// The file and the way into it: `test.yml.bands[0]`; empty for what no single file shows.
  String path();

  /// In English, for logs and tests.
  default String message() {
    return path().isEmpty() ? FaultMessage.of(this) : path() + ": " + FaultMessage.of(this);
  }

  /// One key, or the value that it has.
  sealed interface OfKey extends Fault {}

  /// Parts of a rule that do not fit together.
  sealed interface OfRule extends Fault {}

  /// The file as a whole.
  sealed interface OfFile extends Fault {}

  record UnknownKey(String path, String key, List<String> allowed) implements OfKey {
    public UnknownKey {
      allowed = List.copyOf(allowed);
    }
  }

  record Missing(String path, String key, Expected expected) implements OfKey {}

  /// @param key empty for the whole node
  record WrongType(String path, String key, Expected expected, String found) implements OfKey {}

  /// A word that is none of those that it may be.
  record UnknownWord(String path, String key, String found, List<String> allowed) implements OfKey {
    public UnknownWord {
      allowed = List.copyOf(allowed);
    }
  }

  record OutOfBounds(String path, String key, int from, int to, BigDecimal found)
      implements OfKey {}

  /// Two numbers, the first of which must be the smaller.
  record NotBelow(String path, String lower, String upper) implements OfKey {}

  /// Two keys that exclude each other.
  record Both(String path, String one, String other) implements OfKey {}

  record TooFew(String path, String key, int minimum, int found) implements OfKey {}

  record EmptyRange(String path) implements OfRule {}

  /// Ranges that do not go down or up without end.
  record ClosedEnds(String path) implements OfRule {}

  record Gap(String path, String lower, String upper) implements OfRule {}

  record Overlap(String path, String lower, String upper) implements OfRule {}

  record RepeatedLabel(String path, String label) implements OfRule {}

  record UnknownLabel(String path, String key, String label, List<String> known) implements OfRule {
    public UnknownLabel {
      known = List.copyOf(known);
    }
  }

  record MissingCell(String path, String first, String second) implements OfRule {}

  record RepeatedCell(String path, String first, String second) implements OfRule {}

  /// A label that no cell, band or rung gives.
  record UnusedLabel(String path, String label) implements OfRule {}

  /// Something that means nothing without another.
  record Needs(String path, String what, String needed) implements OfRule {}

  /// A name that is used already by something that comes with the program.
  record Taken(String path, String key, String name) implements OfRule {}

  /// @param expected all words in the sequence that they must keep to
  record OutOfOrder(String path, String key, List<String> expected) implements OfRule {
    public OutOfOrder {
      expected = List.copyOf(expected);
    }
  }

  /// @param line from 1; 0 where it is not known
  record NotYaml(String path, int line, int column) implements OfFile {}

  record TooLarge(String path, Limit limit, int maximum) implements OfFile {}

  /// Anchors, aliases and tags have no use here.
  record NotPlain(String path, int line, int column) implements OfFile {}

  /// A fault of a file that no user edits.
  record Other(String path, String text) implements OfFile {}

  /// What a value must be.
  enum Expected {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    FLAG,
    LIST,
    MAPPING,
    CODE,
    /// A regular expression between slashes.
    PATTERN,
    /// A time as [kurabe.core.time.Period#code] writes it.
    PERIOD,
    /// Two digits for a prefecture, six for a municipality.
    JURISDICTION
  }

  /// What there must not be too much of.
  enum Limit {
    CHARACTERS,
    DEPTH,
    NODES
  }
}
