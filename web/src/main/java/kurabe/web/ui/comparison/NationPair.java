package kurabe.web.ui.comparison;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedIndicator.Reference;
import kurabe.core.comparing.ThemeRow;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Observation;
import kurabe.core.time.VintageGap;
import kurabe.web.ui.widget.Figure;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.BodyNames;
import kurabe.web.words.GapWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.RationalWords;

/// An indicator's newest value and a national value that its report prints beside it.
record NationPair(Indicator indicator, Observation newest, Reference reference) {

  /// In the order of the themes.
  static List<NationPair> list(AuditedEdition edition, List<ThemeRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.edition().equals(edition))
        .flatMap(cell -> cell.items().stream())
        .flatMap(item -> item.indicators().stream())
        .flatMap(NationPair::of)
        .toList();
  }

  private static Stream<NationPair> of(ComparedIndicator compared) {
    return compared.newest().stream()
        .flatMap(
            newest ->
                compared.references().stream()
                    .map(one -> new NationPair(compared.indicator(), newest, one)));
  }

  /// Whether both stand on one axis from 0 to 100 % and speak of the same time.
  boolean isDrawn() {
    return reference.pair().difference() instanceof Difference.Amount
        && reference.pair().vintages() instanceof VintageGap.Same
        && compared().unit().isPercent();
  }

  String label() {
    return indicator.name() + "（" + AsOfWords.of(newest.asOf()) + "）";
  }

  /// Only of a pair that is drawn. A printed figure keeps its digits; a share that was computed has
  /// one decimal.
  Figure figure() {
    ComparableValue value = compared();
    return value.converted()
        ? Figure.of(value.exact().rounded(1), RationalWords.rounded(value.exact(), 1))
        : printed(newest.value().findQuantity().orElseThrow());
  }

  private ComparableValue compared() {
    return reference.pair().leftCompared().orElseThrow();
  }

  Figure nation() {
    return printed(reference.value().value());
  }

  private static Figure printed(Quantity quantity) {
    return Figure.of(quantity.value(), QuantityWords.digits(quantity));
  }

  String sentence(BodyNames names) {
    return indicator.name()
        + ": "
        + GapWords.sentence(reference.pair(), names.of(reference.value().scope()));
  }
}
