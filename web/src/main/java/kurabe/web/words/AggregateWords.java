package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.LabelCount;
import kurabe.core.crossing.Mean;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Points;

/// What a scheme says of many units together.
public final class AggregateWords {

  private AggregateWords() {}

  /// Counts that add up: `91件 = 評価 14件 + 幅 66件 + 評価できない 11件`.
  public static String counts(Aggregate aggregate) {
    return aggregate.units()
        + "件 = 評価 "
        + aggregate.evaluated()
        + "件 + 幅 "
        + aggregate.boundedUnits()
        + "件 + 評価できない "
        + aggregate.refusedUnits()
        + "件";
  }

  /// The most important in one line: `C 23件・B 6件・A 1件`, `平均 57.4％`.
  public static String summary(Aggregate aggregate, EvaluationScheme under) {
    List<String> parts = new ArrayList<>();
    if (aggregate.evaluated() + aggregate.boundedUnits() > 0) {
      String labels =
          aggregate.labels().stream()
              .filter(label -> label.certain() + label.possible() > 0)
              .map(label -> label.label().text() + " " + count(label))
              .collect(joining("・"));
      if (!labels.isEmpty()) {
        parts.add(labels);
      }
      aggregate.mean().ifPresent(mean -> parts.add(mean(mean, aggregate.units(), under)));
    }
    if (aggregate.refusedUnits() > 0) {
      parts.add("評価できない " + aggregate.refusedUnits() + "件");
    }
    return String.join("、", parts);
  }

  /// `6件`, or `6～9件` where some units may have the label as well.
  public static String count(LabelCount label) {
    return label.possible() == 0
        ? label.certain() + "件"
        : label.certain() + "～" + (label.certain() + label.possible()) + "件";
  }

  public static String share(LabelCount label, Aggregate aggregate) {
    return IntervalWords.of(label.share(aggregate.units()), 1) + "％";
  }

  /// With how many units it is taken of: `平均 80.2～97.8％（91件中80件）`.
  public static String mean(Mean mean, int units, EvaluationScheme under) {
    return "平均 " + mean(mean, under) + "（" + units + "件中" + mean.parts() + "件）";
  }

  /// The mean alone; everything that bounds leave open where it is not exact.
  public static String mean(Mean mean, EvaluationScheme under) {
    String digits =
        mean.exact()
            .map(exact -> exact(exact, under))
            .orElseGet(
                () ->
                    under instanceof Points
                        ? IntervalWords.of(mean.interval())
                        : EvaluationWords.percent(mean.interval(), under));
    return under instanceof Points ? digits + "点" : digits;
  }

  private static String exact(Rational exact, EvaluationScheme under) {
    return under instanceof Points
        ? RationalWords.rounded(exact, 2)
        : EvaluationWords.percent(exact, under);
  }
}
