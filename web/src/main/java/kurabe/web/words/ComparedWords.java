package kurabe.web.words;

import java.util.Optional;
import kurabe.core.concordance.Comparability.Basis;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.ConceptFigure;

/// What is compared of a figure, beside the figure itself.
public final class ComparedWords {

  private ComparedWords() {}

  /// `52.5%`; `30市町村（75%）` where a count was divided by its whole; `74件（目標の61.7%）` where
  /// attainment is compared.
  public static String of(ConceptFigure figure, Optional<ComparableValue> compared, Basis basis) {
    String printed = ValueWords.of(figure.value());
    return compared
        .filter(value -> value.converted() || basis == Basis.ATTAINMENT)
        .map(value -> printed + "（" + prefix(basis) + of(value) + "）")
        .orElse(printed);
  }

  /// Rounded to one decimal, as reports print shares: `75%`.
  public static String of(ComparableValue value) {
    return RationalWords.rounded(value.exact(), 1) + value.unit().symbol();
  }

  private static String prefix(Basis basis) {
    return switch (basis) {
      case ATTAINMENT -> "目標の";
      case VALUE, TEXT -> "";
    };
  }
}
