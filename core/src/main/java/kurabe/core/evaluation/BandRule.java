package kurabe.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.evaluation.Evaluation.Bounded;
import kurabe.core.evaluation.Evaluation.Evaluated;
import kurabe.core.evaluation.Progress.Made;
import kurabe.core.quantity.Interval;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;

/// The band that a rate falls into.
final class BandRule {

  private BandRule() {}

  static Evaluation evaluate(AttainmentBands scheme, List<Evidence> evidence) {
    return Rated.of(scheme.measure(), scheme.decreasing(), evidence, all -> evaluated(scheme, all));
  }

  private static Evaluation evaluated(AttainmentBands scheme, List<Made> all) {
    return scheme.combination() == Combination.MEAN
        ? grade(scheme, Rated.mean(all))
        : Combining.combine(scheme, scheme.combination(), grades(scheme, all));
  }

  private static List<Evaluation> grades(AttainmentBands scheme, List<Made> all) {
    return all.stream().map(made -> grade(scheme, made)).toList();
  }

  private static Evaluation grade(AttainmentBands scheme, Made made) {
    Band band = band(scheme, made);
    List<String> possible = labels(scheme.bands(), made.interval());
    List<Step> steps = new ArrayList<>(made.steps());
    if (band.isJudged()) {
      steps.add(new Step.BandedOpen(made.rate(), band.labels()));
      return new Bounded(new Bounds.Grades(possible), BoundReason.PART_JUDGED, steps);
    }
    Label label = band.labels().getFirst();
    steps.add(new Step.Banded(made.rate(), label));
    return new Evaluated(new Result.Grade(label.text(), possible), steps);
  }

  /// Labels of all bands that the interval meets, worst first.
  static List<String> labels(List<Band> bands, Interval interval) {
    return bands.stream()
        .filter(band -> band.range().meets(interval))
        .flatMap(band -> band.labels().stream())
        .map(Label::text)
        .toList();
  }

  private static Band band(AttainmentBands scheme, Made made) {
    return scheme.bands().stream()
        .filter(band -> band.range().contains(made.rate()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("bands have a gap at " + made.rate()));
  }
}
