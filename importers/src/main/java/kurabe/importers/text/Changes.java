package kurabe.importers.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;

/// Reads changes: `+8.3ポイント`, `▲0.5ポイント`, `5.7ポイント増加`, `1.2ポイントの減`.
public final class Changes {

  private static final Pattern WORDED = Pattern.compile("(.*?)の?(?:(?:増加|上昇|増)|(減少|低下|減))");

  private Changes() {}

  /// The sign is in the value. A sign and a word together may contradict each other: such a text is
  /// no change that is understood.
  public static Optional<Quantity> parse(String text) {
    Matcher worded = WORDED.matcher(text.strip());
    if (!worded.matches()) {
      return Figures.parse(text);
    }
    boolean falls = worded.group(2) != null;
    return Figures.parse(worded.group(1))
        .filter(amount -> Character.isDigit(amount.text().charAt(0)))
        .map(
            amount ->
                new Quantity(
                    falls ? amount.value().negate() : amount.value(), amount.unit(), text.strip()));
  }
}
