package kurabe.importers.text;

import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Quantity;

/// A figure to be reached and the side that is good: `80%以上`, `30分以内`, `375件`.
public record Aim(Quantity quantity, Direction direction) {

  private static final Pattern FLOOR = Pattern.compile("(?:以上|超)$");
  private static final Pattern CEILING = Pattern.compile("(?:以下|以内|未満)$");

  /// A figure without a word for its side is to be reached from below, as the plans' own arithmetic
  /// has it.
  public static Optional<Aim> parse(String text) {
    String stripped = text.strip();
    boolean ceiling = CEILING.matcher(stripped).find();
    String bare = (ceiling ? CEILING : FLOOR).matcher(stripped).replaceFirst("");
    Direction direction = ceiling ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    return Figures.parse(bare)
        .map(figure -> new Quantity(figure.value(), figure.unit(), stripped))
        .map(figure -> new Aim(figure, direction));
  }
}
