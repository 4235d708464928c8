package kurabe.web.ui.indicator;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.Period;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.ValueWords;

/// An indicator's values over all editions, one for each period: where two editions print the same
/// period, the newer one holds.
record Trend(List<SeriesPoint> points) {

  Trend {
    points = List.copyOf(points);
  }

  /// @param series oldest edition first
  static Trend of(List<SeriesPoint> series) {
    Map<Period, SeriesPoint> newest = new LinkedHashMap<>();
    series.forEach(point -> newest.put(point.observation().period(), point));
    return new Trend(
        newest.values().stream()
            .sorted(comparing(point -> point.observation().period().end()))
            .toList());
  }

  /// Editions that the points come from, oldest first.
  List<Period> editions() {
    return points.stream()
        .map(SeriesPoint::edition)
        .distinct()
        .sorted(comparing(Period::end))
        .toList();
  }

  /// Whether all figures may stand on one axis.
  boolean isOneUnit() {
    return points.stream().map(point -> point.indicator().unit()).distinct().count() <= 1;
  }

  long figures() {
    return points.stream().filter(point -> quantity(point).isPresent()).count();
  }

  /// What a reader of the line alone would get wrong.
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      unchanged(points.get(i - 1), points.get(i)).ifPresent(remarks::add);
    }
    if (points.stream().map(Trend::target).distinct().count() > 1) {
      remarks.add("目標値は版により異なります。図の目標は、表示している版のものです。");
    }
    return List.copyOf(remarks);
  }

  static Optional<Quantity> quantity(SeriesPoint point) {
    return point.observation().value().findQuantity();
  }

  /// The text around the figure does not count.
  private static String target(SeriesPoint point) {
    return point.indicator().target().map(Target::value).map(ValueWords::of).orElse("");
  }

  private static Optional<String> unchanged(SeriesPoint earlier, SeriesPoint later) {
    Value before = earlier.observation().value();
    Value after = later.observation().value();
    return ValueWords.of(before).equals(ValueWords.of(after))
        ? Optional.of(unchangedRemark(earlier, later))
        : Optional.empty();
  }

  private static String unchangedRemark(SeriesPoint earlier, SeriesPoint later) {
    String periods =
        PeriodWords.of(earlier.observation().period())
            + "と"
            + PeriodWords.of(later.observation().period());
    String before = AsOfWords.of(earlier.observation().asOf());
    String after = AsOfWords.of(later.observation().asOf());
    return before.equals(after)
        ? periods + "の値は同じもの（" + after + "）で、更新されていません。"
        : periods + "の値は同じで、時点の表記だけが異なります（" + before + " → " + after + "）。";
  }
}
