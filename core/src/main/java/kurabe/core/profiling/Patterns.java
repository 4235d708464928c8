package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.Fault.Expected;
import kurabe.core.catalog.YamlNode;
import kurabe.core.profile.TextPattern;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// Reads patterns and times of a profile.
final class Patterns {

  private static final int LONGEST = 300;
  private static final TextPattern.Regex NOTHING = new TextPattern.Regex("(?!)");

  private Patterns() {}

  static List<TextPattern> list(YamlNode node, String key) {
    return node.texts(key).stream().map(text -> pattern(node, key, text)).toList();
  }

  static TextPattern pattern(YamlNode node, String key) {
    return pattern(node, key, node.text(key));
  }

  private static TextPattern pattern(YamlNode node, String key, String text) {
    TextPattern pattern = TextPattern.of(text);
    return switch (pattern) {
      case TextPattern.Plain(String plain) -> {
        if (plain.isBlank()) {
          node.fault(new Fault.Missing(node.path(), key, Expected.TEXT));
        }
        yield pattern;
      }
      case TextPattern.Regex regex -> checked(node, key, regex);
    };
  }

  static TextPattern.Regex regex(YamlNode node, String key) {
    String text = node.text(key);
    if (TextPattern.of(text) instanceof TextPattern.Regex regex) {
      return checked(node, key, regex);
    }
    if (!text.isEmpty()) {
      fault(node, key, text);
    }
    return NOTHING;
  }

  static Optional<TextPattern.Regex> findRegex(YamlNode node, String key) {
    return node.findText(key).map(_ -> regex(node, key));
  }

  private static TextPattern.Regex checked(YamlNode node, String key, TextPattern.Regex regex) {
    if (isSound(regex.expression())) {
      return regex;
    }
    fault(node, key, regex.written());
    return NOTHING;
  }

  private static boolean isSound(String expression) {
    try {
      Pattern.compile(expression);
      return expression.length() <= LONGEST;
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  private static void fault(YamlNode node, String key, String text) {
    node.fault(new Fault.WrongType(node.path(), key, Expected.PATTERN, text));
  }

  static Optional<Period> period(YamlNode node, String key) {
    return node.findText(key).flatMap(text -> period(node, key, text));
  }

  private static Optional<Period> period(YamlNode node, String key, String text) {
    try {
      return Optional.of(Periods.parse(text));
    } catch (IllegalArgumentException _) {
      node.fault(new Fault.WrongType(node.path(), key, Expected.PERIOD, text));
      return Optional.empty();
    }
  }
}
