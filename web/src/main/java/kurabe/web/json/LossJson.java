package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.crossing.Loss;
import kurabe.core.evaluation.Subject;
import kurabe.web.words.LossWords;
import org.jspecify.annotations.Nullable;

/// What one loses by looking at an edition through a scheme.
///
/// @param kind `figures-graded`, `overshoot-cut`, `undershoot-cut`, `widened` or `dropped`
/// @param reason code of why there are bounds or nothing; null for the other kinds
/// @param units keys of the items and indicators that it concerns
/// @param cuts rates before they were cut, where any were
@Serdeable
public record LossJson(
    String kind, @Nullable String reason, List<String> units, List<Cut> cuts, String words) {

  /// @param rate in per cent
  @Serdeable
  public record Cut(String indicator, String rate) {

    static List<Cut> all(List<Loss.Cut> cuts) {
      return cuts.stream()
          .map(one -> new Cut(one.indicator().value(), Digits.plain(one.rate())))
          .toList();
    }
  }

  static LossJson of(Loss loss) {
    return switch (loss) {
      case Loss.FiguresGraded(var units) -> of("figures-graded", null, units, loss);
      case Loss.OvershootCut(var rates) -> cut("overshoot-cut", rates, loss);
      case Loss.UndershootCut(var rates) -> cut("undershoot-cut", rates, loss);
      case Loss.Widened(var reason, var units) -> of("widened", reason.code(), units, loss);
      case Loss.Dropped(var reason, var units) -> of("dropped", reason.code(), units, loss);
    };
  }

  private static LossJson of(String kind, @Nullable String reason, List<Subject> units, Loss loss) {
    return new LossJson(
        kind, reason, units.stream().map(LossJson::key).toList(), List.of(), LossWords.of(loss));
  }

  private static LossJson cut(String kind, List<Loss.Cut> rates, Loss loss) {
    List<Cut> cuts = Cut.all(rates);
    return new LossJson(
        kind, null, cuts.stream().map(Cut::indicator).toList(), cuts, LossWords.of(loss));
  }

  private static String key(Subject subject) {
    return switch (subject) {
      case Subject.OfItem(var key) -> key.value();
      case Subject.OfIndicator(var key) -> key.value();
    };
  }
}
