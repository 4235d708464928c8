package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.LabelCount;
import kurabe.core.crossing.Mean;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Refusal;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.web.words.BoundReasonWords;
import kurabe.web.words.RefusalWords;
import org.jspecify.annotations.Nullable;

/// What a scheme says of many units; `evaluated`, `bounds` and `refused` add up to `units`.
///
/// @param labels of a graded scheme, in its order
/// @param mean of rates or points; null where no unit has any
@Serdeable
public record AggregateJson(
    int units,
    int evaluated,
    int bounds,
    int refused,
    List<Reason> boundsBy,
    List<Reason> refusedBy,
    List<LabelShare> labels,
    @Nullable MeanJson mean) {

  /// How many units have no verdict for one reason.
  ///
  /// @param words the reason in Japanese
  @Serdeable
  public record Reason(String reason, long units, String words) {

    static Reason of(BoundReason reason, long units) {
      return new Reason(reason.code(), units, BoundReasonWords.of(reason));
    }

    static Reason of(Refusal reason, long units) {
      return new Reason(reason.code(), units, RefusalWords.of(reason));
    }
  }

  /// How many units have a label.
  ///
  /// @param certain those that have it
  /// @param possible those that may have it as well
  /// @param shareLow in per cent of all units
  @Serdeable
  public record LabelShare(
      String label,
      String meaning,
      int certain,
      int possible,
      @Nullable String shareLow,
      @Nullable String shareHigh) {

    static LabelShare of(LabelCount count, int units) {
      Interval share = units == 0 ? Interval.exactly(Rational.ZERO) : count.share(units);
      return new LabelShare(
          count.label().text(),
          count.label().meaning(),
          count.certain(),
          count.possible(),
          units == 0 ? null : Digits.low(share),
          units == 0 ? null : Digits.high(share));
    }
  }

  /// A mean of rates in per cent, or of points.
  ///
  /// @param exact null where some units are only known within bounds
  /// @param parts how many units have a rate or points; the others stay out
  @Serdeable
  public record MeanJson(@Nullable String exact, String low, String high, int parts) {

    static MeanJson of(Mean mean) {
      return new MeanJson(
          mean.exact().map(Digits::plain).orElse(null),
          Digits.low(mean.interval()),
          Digits.high(mean.interval()),
          mean.parts());
    }
  }

  static AggregateJson of(Aggregate one) {
    return new AggregateJson(
        one.units(),
        one.evaluated(),
        one.boundedUnits(),
        one.refusedUnits(),
        one.bounded().entrySet().stream().map(it -> Reason.of(it.getKey(), it.getValue())).toList(),
        one.refused().entrySet().stream().map(it -> Reason.of(it.getKey(), it.getValue())).toList(),
        one.labels().stream().map(label -> LabelShare.of(label, one.units())).toList(),
        one.mean().map(MeanJson::of).orElse(null));
  }
}
