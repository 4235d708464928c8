package kurabe.importers.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers with multipliers. `174万` is 174 with scale −4: the digits below 万 were not printed.
final class JapaneseNumbers {

  private static final Pattern PART =
      Pattern.compile("\\G((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)([十百千]?[万億兆]?)");

  private JapaneseNumbers() {}

  private record Part(BigDecimal digits, int power) {

    static Part of(MatchResult match) {
      String digits = match.group(1).replace(",", "");
      return new Part(new BigDecimal(digits), powerOf(match.group(2)));
    }

    BigDecimal value() {
      return new BigDecimal(digits.unscaledValue(), digits.scale() - power);
    }

    /// Whether `next` stands only for digits that this part leaves open: 1億 then 2千万.
    boolean leavesRoomFor(Part next) {
      return digits.scale() == 0 && next.value().compareTo(BigDecimal.TEN.pow(power)) < 0;
    }
  }

  /// Anything but parts that fit into each other (`1千2000`, `1.5億2千万`) may be a slip and is not
  /// guessed.
  static Optional<BigDecimal> parse(String text) {
    List<MatchResult> matches = PART.matcher(text).results().toList();
    if (matches.isEmpty() || matches.getLast().end() != text.length()) {
      return Optional.empty();
    }
    List<Part> parts = matches.stream().map(Part::of).toList();
    for (int index = 1; index < parts.size(); index++) {
      if (!parts.get(index - 1).leavesRoomFor(parts.get(index))) {
        return Optional.empty();
      }
    }
    return parts.stream().map(Part::value).reduce(BigDecimal::add);
  }

  private static int powerOf(String multiplier) {
    return multiplier.chars().map(JapaneseNumbers::powerOf).sum();
  }

  private static int powerOf(int multiplier) {
    return switch (multiplier) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      default -> throw new IllegalArgumentException("no multiplier: " + (char) multiplier);
    };
  }
}
