package kurabe.core.change;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;

/// Finds what keeps two verdicts on one item from being subtracted.
final class Changed {

  private Changed() {}

  /// @param scheme of both sides
  static Optional<Withholding> between(PlanItem was, PlanItem is, EvaluationScheme scheme) {
    if (!folded(was.title()).equals(folded(is.title()))) {
      return Optional.of(Withholding.ITEM_RENAMED);
    }
    return scheme instanceof CappedAttainmentMean ? ofParts(was, is) : Optional.empty();
  }

  /// White space and the width of letters make no other title.
  private static String folded(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /// An index is a mean of its indicators' rates: with another indicator, unit or target among them
  /// it is another index.
  private static Optional<Withholding> ofParts(PlanItem was, PlanItem is) {
    Map<IndicatorKey, Indicator> before = rated(was);
    if (!before.keySet().equals(rated(is).keySet())) {
      return Optional.of(Withholding.PARTS_CHANGED);
    }
    return is.indicators().stream()
        .flatMap(
            now ->
                Optional.ofNullable(before.get(now.key())).stream()
                    .flatMap(then -> Differences.findRateChange(then, now).stream()))
        .findFirst();
  }

  /// Indicators without a target are in no mean.
  private static Map<IndicatorKey, Indicator> rated(PlanItem item) {
    return item.indicators().stream()
        .filter(indicator -> indicator.target().isPresent())
        .collect(toMap(Indicator::key, indicator -> indicator));
  }
}
