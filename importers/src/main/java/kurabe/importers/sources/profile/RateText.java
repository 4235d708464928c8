package kurabe.importers.sources.profile;

import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.importers.sources.profile.FigureCell.Split;
import kurabe.importers.text.Changes;
import kurabe.importers.text.Figures;

/// A rate in per cent and, in brackets, its difference to the period before: `63.2% (+8.3ポイント)`.
record RateText(Quantity percent, Optional<Quantity> difference) {

  /// Empty where the cell says anything else.
  static Optional<RateText> parse(String cell) {
    Split split = Split.of(cell);
    Optional<Quantity> difference =
        split.remark().isEmpty() ? Optional.empty() : Changes.parse(split.remark());
    boolean understood = difference.isPresent() || split.remark().isEmpty();
    return understood
        ? percent(split.text()).map(rate -> new RateText(rate, difference))
        : Optional.empty();
  }

  /// A column of rates may leave the sign out.
  private static Optional<Quantity> percent(String text) {
    return Figures.parse(text)
        .filter(figure -> figure.unit().isPercent() || figure.unit().equals(Unit.NONE))
        .map(figure -> new Quantity(figure.value(), Unit.PERCENT, figure.text()));
  }
}
