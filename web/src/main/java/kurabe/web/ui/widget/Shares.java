package kurabe.web.ui.widget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns the counts of a [StackedShares] into percentages of their bar.
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DRAWN_SCALE = 6;

  private Shares() {}

  /// The same series with shares as values and both count and share as text: `12（40.0%）`.
  static List<Series> of(StackedShares model) {
    return model.series().stream()
        .map(part -> new Series(part.name(), figures(model, part), part.muted()))
        .toList();
  }

  private static List<Figure> figures(StackedShares model, Series part) {
    return IntStream.range(0, model.categories().size())
        .mapToObj(bar -> share(part.figures().get(bar), total(model, bar)))
        .toList();
  }

  private static BigDecimal total(StackedShares model, int bar) {
    return model.series().stream()
        .flatMap(part -> part.figures().get(bar).value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Figure share(Figure count, BigDecimal total) {
    return count
        .value()
        .filter(value -> total.signum() > 0)
        .map(value -> value.multiply(HUNDRED).divide(total, DRAWN_SCALE, RoundingMode.HALF_UP))
        .map(share -> new Figure(text(count, share), Optional.of(share)))
        .orElseGet(() -> Figure.absent(count.text()));
  }

  private static String text(Figure count, BigDecimal share) {
    return "%s（%s%%）"
        .formatted(count.text(), share.setScale(1, RoundingMode.HALF_UP).toPlainString());
  }
}
