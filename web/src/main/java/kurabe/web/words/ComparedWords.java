package kurabe.web.words;

import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.quantity.Value;

/// A figure as it enters a comparison.
public final class ComparedWords {

  /// As reports print their shares.
  private static final int DECIMALS = 1;

  private ComparedWords() {}

  /// As its source prints it; a count with the share that it makes: `30市町村（40のうち75.0%）`.
  public static String of(ConceptFigure figure) {
    String printed = ValueWords.of(figure.value());
    return ComparableValue.of(figure)
        .filter(ComparableValue::converted)
        .map(value -> printed + "（" + whole(figure) + percent(value) + "）")
        .orElse(printed);
  }

  /// The share of a count, nothing for what is printed as one: `75.0%`.
  private static String percent(ComparableValue value) {
    return RationalWords.rounded(value.exact(), DECIMALS) + value.unit().symbol();
  }

  private static String whole(ConceptFigure figure) {
    return figure.ratio().map(ratio -> Digits.of(ratio.whole()) + "のうち").orElse("");
  }

  /// Digits after the point that a difference of the two is shown with.
  static int decimals(ConceptFigure one, ConceptFigure other) {
    return Math.max(decimals(one.value()), decimals(other.value()));
  }

  private static int decimals(Value value) {
    return value.findQuantity().map(it -> Math.max(it.value().scale(), DECIMALS)).orElse(DECIMALS);
  }
}
