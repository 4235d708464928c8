package kurabe.web.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Rational;

/// Digits as screens show them: thousands separated by `,`, minus as `-`.
final class Digits {

  /// Digits after the point that a calculation's intermediate result is shown with.
  static final int DECIMALS = 3;

  private static final Pattern FIGURE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(\\D*)");

  private Digits() {}

  /// All digits, with the printed scale; multipliers written out.
  static String of(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : plain.substring(point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    return (value.signum() < 0 ? "-" : "") + grouped + rest;
  }

  /// The same where digits are the beginning of a text: `1740000PV` is `1,740,000PV`.
  static String grouped(String text) {
    Matcher figure = FIGURE.matcher(text);
    return figure.matches() ? of(new BigDecimal(figure.group(1))) + figure.group(2) : text;
  }

  /// The whole number or decimal fraction itself where it is a short one, else its first digits and
  /// `…`. The digits before `…` are cut off, not rounded: they are those of the number.
  static String of(Rational value) {
    BigDecimal cut =
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()), DECIMALS, RoundingMode.DOWN);
    boolean whole = Rational.of(cut).equals(value);
    return whole ? of(stripped(cut)) : sign(value, cut) + of(cut) + "…";
  }

  static boolean isShort(Rational value) {
    return Rational.of(value.rounded(DECIMALS)).equals(value);
  }

  /// Without zeros at the end, and never in powers of ten.
  static BigDecimal stripped(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String sign(Rational value, BigDecimal cut) {
    return value.signum() < 0 && cut.signum() == 0 ? "-" : "";
  }
}
