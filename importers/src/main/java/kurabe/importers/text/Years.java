package kurabe.importers.text;

import java.util.Optional;
import kurabe.core.time.Era;

/// Years as they are written: `R6`, `令和元`, `2025`.
final class Years {

  private static final String ERA = "(?:[RHS]|令和|平成|昭和)";

  /// One capturing group.
  static final String YEAR = "(" + ERA + "(?:\\d{1,2}|元)|(?:19|20)\\d\\d)";

  /// One capturing group. Without an era in front a western year might mean 年 or 年度.
  static final String ERA_YEAR = "(" + ERA + "(?:\\d{1,2}|元))";

  private static final int FIRST = 1926;
  private static final int LAST = 2100;

  private Years() {}

  /// @param text what a group above captured
  static Optional<Integer> parse(String text) {
    String number = number(text);
    int value = number.equals("元") ? 1 : Integer.parseInt(number);
    int year = era(text).map(era -> era.year(value)).orElse(value);
    return Optional.of(year).filter(each -> value > 0 && each >= FIRST && each <= LAST);
  }

  /// The second year of a range, which may leave the era to the first: R5～6.
  static Optional<Integer> parse(String text, String first) {
    boolean shortened = era(text).isEmpty() && text.length() <= 2;
    return shortened ? parse(first.replace(number(first), text)) : parse(text);
  }

  private static String number(String text) {
    return text.replaceFirst("^" + ERA, "");
  }

  private static Optional<Era> era(String text) {
    return switch (text.charAt(0)) {
      case 'R', '令' -> Optional.of(Era.R);
      case 'H', '平' -> Optional.of(Era.H);
      case 'S', '昭' -> Optional.of(Era.S);
      default -> Optional.empty();
    };
  }
}
