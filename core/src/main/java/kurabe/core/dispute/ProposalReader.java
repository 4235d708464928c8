package kurabe.core.dispute;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;

/// Reads what a person proposes, in the unit or under the scheme of the figure that they dispute.
/// Nothing is guessed: 55件 against a percentage is kept as text.
public final class ProposalReader {

  private static final Pattern FIGURE =
      Pattern.compile("([+\\-▲△−])?(\\d+(?:\\.\\d+)?)([千万億]?)(.*)");
  private static final String MULTIPLIERS = "千万億";
  private static final List<Integer> ZEROS = List.of(3, 4, 8);

  private ProposalReader() {}

  public static Proposal read(String written, ContestedFigure disputed, EvaluationScheme scheme) {
    Optional<Proposal> understood =
        disputed.what() instanceof Contested.OfOutcome && scheme instanceof Graded graded
            ? grade(written, graded)
            : figure(written, disputed.unit());
    return understood.orElseGet(() -> new Proposal.Unread(written));
  }

  private static Optional<Proposal> grade(String written, Graded scheme) {
    return List.of(scheme.order(), scheme.notRated()).stream()
        .flatMap(List::stream)
        .map(Label::text)
        .filter(label -> folded(label).equals(folded(written)))
        .findFirst()
        .map(label -> new Proposal.Grade(written, label));
  }

  private static Optional<Proposal> figure(String written, Unit unit) {
    Matcher matcher = FIGURE.matcher(folded(written).replace(",", ""));
    if (!matcher.matches() || !fits(matcher.group(4), unit)) {
      return Optional.empty();
    }
    BigDecimal size = new BigDecimal(matcher.group(2)).scaleByPowerOfTen(zeros(matcher.group(3)));
    boolean negative = matcher.group(1) != null && !matcher.group(1).equals("+");
    Quantity quantity = new Quantity(negative ? size.negate() : size, unit, written);
    return Optional.of(new Proposal.Figure(written, quantity));
  }

  private static int zeros(String multiplier) {
    return multiplier.isEmpty() ? 0 : ZEROS.get(MULTIPLIERS.indexOf(multiplier));
  }

  /// A bare number is meant in the disputed figure's own unit.
  private static boolean fits(String written, Unit unit) {
    return written.isEmpty() || written.equals(folded(unit.symbol()));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
