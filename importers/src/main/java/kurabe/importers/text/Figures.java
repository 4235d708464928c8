package kurabe.importers.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;

/// Reads figures as reports print them: `▲0.3%`, `9,896,962 枚`, `174万PV`, `+8.3ポイント`.
public final class Figures {

  /// Atomic and possessive throughout: a long row of digits must not be tried in every way.
  private static final String DIGITS = "(?>\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?+";

  /// One `digits + multiplier` after the other (1億2千万), the last multiplier may be missing.
  private static final String NUMBER = "(?:" + DIGITS + "[十百千万億兆]*+)++";

  /// No digits: a cell with a second number says more than one thing. Units that end in a power or
  /// contain one by name are the exception. Nor a letter that may be a digit misread: `12O件`.
  private static final String UNIT =
      "(?![OoIl](?![A-Za-z]))(?:[\\p{L}\\p{M}%‰°/・]{0,16}|[kcm]?m[23](?:/\\p{L}+)?|t-CO2)";

  private static final Pattern FIGURE =
      Pattern.compile("([▲+±-]?) ?(" + NUMBER + ") ?(" + UNIT + ")");

  /// A figure with one of these is a bound or an estimate, not that figure.
  private static final Pattern QUALIFIED =
      Pattern.compile("約|以上|以下|未満|以内|超|程度|弱|強$|余り?$|前後|増|減|上昇|低下");

  /// Circled and raised digits are footnote marks. Folded they would join the figure: `218²`.
  private static final Pattern FOOTNOTED = Pattern.compile("(?<!m)\\p{No}");

  private Figures() {}

  /// Empty unless the text is one figure with at most its sign, multiplier and unit.
  public static Optional<Quantity> parse(String text) {
    String tidied = JapaneseText.tidy(text);
    Matcher matcher = FIGURE.matcher(tidied);
    if (QUALIFIED.matcher(tidied).find() || FOOTNOTED.matcher(text).find() || !matcher.matches()) {
      return Optional.empty();
    }
    return JapaneseNumbers.parse(matcher.group(2))
        .flatMap(number -> signed(matcher.group(1), number))
        .map(value -> new Quantity(value, unit(matcher.group(3)), text.strip()));
  }

  private static Optional<BigDecimal> signed(String sign, BigDecimal number) {
    return switch (sign) {
      case "▲", "-" -> Optional.of(number.negate());
      case "±" -> Optional.of(number).filter(value -> value.signum() == 0);
      default -> Optional.of(number);
    };
  }

  private static Unit unit(String symbol) {
    return switch (symbol) {
      case "パーセント" -> Unit.PERCENT;
      case "%ポイント", "パーセントポイント" -> Unit.POINT;
      default -> new Unit(symbol);
    };
  }
}
