package kurabe.core.catalog;

import java.util.List;
import java.util.Locale;

/// What a fault says in English.
final class FaultMessage {

  private FaultMessage() {}

  static String of(Fault fault) {
    return switch (fault) {
      case Fault.OfKey key -> ofKey(key);
      case Fault.OfRule rule -> ofRule(rule);
      case Fault.OfFile file -> ofFile(file);
    };
  }

  private static String ofKey(Fault.OfKey fault) {
    return switch (fault) {
      case Fault.UnknownKey(_, var key, _) -> "unknown key '" + key + "'";
      case Fault.Missing(_, var key, var expected) ->
          "expected " + of(expected) + " for '" + key + "'";
      case Fault.WrongType(_, var key, var expected, var found) ->
          "expected " + of(expected) + in(expected, key) + " but found '" + found + "'";
      case Fault.UnknownWord(_, var key, var found, var allowed) ->
          "expected one of " + allowed + " for '" + key + "' but found '" + found + "'";
      case Fault.OutOfBounds(_, var key, var from, var to, var found) ->
          "expected '" + key + "' from " + from + " to " + to + " but found " + found.toString();
      case Fault.NotBelow(_, var lower, var upper) ->
          "expected '" + lower + "' below '" + upper + "'";
      case Fault.Both(_, var one, var other) ->
          "expected either '" + one + "' or '" + other + "', found both";
      case Fault.TooFew(_, var key, var minimum, var found) ->
          "expected at least " + minimum + " in '" + key + "' but found " + found;
    };
  }

  private static String ofRule(Fault.OfRule fault) {
    return switch (fault) {
      case Fault.EmptyRange _ -> "nothing is in this range";
      case Fault.ClosedEnds _ ->
          "expected the first range open downwards and the last open upwards";
      case Fault.Gap(_, var lower, var upper) -> "gap" + between(lower, upper);
      case Fault.Overlap(_, var lower, var upper) -> "overlap" + between(lower, upper);
      case Fault.RepeatedLabel(_, var label) -> "label '" + label + "' occurs twice";
      case Fault.UnknownLabel(_, var key, var label, var known) ->
          "unknown label '" + label + "' in '" + key + "', expected one of " + words(known);
      case Fault.MissingCell(_, var first, var second) -> "no cell for" + pair(first, second);
      case Fault.RepeatedCell(_, var first, var second) -> "two cells for" + pair(first, second);
      case Fault.UnusedLabel(_, var label) -> "nothing gives label '" + label + "'";
      case Fault.Needs(_, var what, var needed) -> "'" + what + "' needs '" + needed + "'";
      case Fault.Taken(_, var key, var name) -> "'" + name + "' is taken, for '" + key + "'";
      case Fault.OutOfOrder(_, var key, var expected) ->
          "expected '" + key + "' in the order " + words(expected);
    };
  }

  private static String ofFile(Fault.OfFile fault) {
    return switch (fault) {
      case Fault.NotYaml(_, var line, var column) -> "no YAML" + at(line, column);
      case Fault.TooLarge(_, var limit, var maximum) ->
          "expected at most " + maximum + " " + limit.name().toLowerCase(Locale.ROOT);
      case Fault.NotPlain(_, var line, var column) -> "anchor, alias or tag" + at(line, column);
      case Fault.Other(_, var text) -> text;
    };
  }

  private static String of(Fault.Expected expected) {
    return switch (expected) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case WHOLE_NUMBER -> "a whole number";
      case FLAG -> "true or false";
      case LIST -> "a list";
      case MAPPING -> "a mapping";
      case CODE -> "a-z, 0-9 and -";
      case PATTERN -> "a regular expression between slashes";
      case PERIOD -> "a time such as R6 or 2025-12-31";
      case JURISDICTION -> "2 or 6 digits";
    };
  }

  private static String in(Fault.Expected expected, String key) {
    if (key.isEmpty()) {
      return "";
    }
    return (expected == Fault.Expected.CODE ? " in '" : " for '") + key + "'";
  }

  private static String words(List<String> words) {
    return String.join(", ", words);
  }

  private static String between(String lower, String upper) {
    return " between '" + lower + "' and '" + upper + "'";
  }

  private static String pair(String first, String second) {
    return " '" + first + "' and '" + second + "'";
  }

  private static String at(int line, int column) {
    return line == 0 ? "" : " at line " + line + ", column " + column;
  }
}
