package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.ambition.Pace;
import org.jspecify.annotations.Nullable;

/// A value against an even progress to its target.
///
/// @param kind `linear`, `due` where the target is due in the evaluated period itself, or `none`
/// @param start `zero` or `baseline`: where the even progress begins
/// @param months that the plan has for the target
/// @param elapsed of them at the end of the value's vintage
/// @param expected value at that time
/// @param unfinished whether the vintage is a year that is still running
/// @param rate value ÷ expected × 100
@Serdeable
public record PaceJson(
    String kind,
    @Nullable String start,
    @Nullable Long months,
    @Nullable Long elapsed,
    @Nullable String expected,
    boolean unfinished,
    MeasuredRate rate) {

  static PaceJson of(Pace pace) {
    return switch (pace) {
      case Pace.Linear it ->
          new PaceJson(
              "linear",
              start(it.start()),
              it.span().months(),
              it.elapsed(),
              Fractions.rounded(it.expected()),
              it.unfinished(),
              MeasuredRate.of(it.rate(), it.interval()));
      case Pace.Due(var _, var rate, var interval) -> bare("due", MeasuredRate.of(rate, interval));
      case Pace.NoRate(var reason) -> bare("none", MeasuredRate.none(reason.code()));
      case Pace.Untold(var reason) -> bare("none", MeasuredRate.none(reason.code()));
    };
  }

  private static PaceJson bare(String kind, MeasuredRate rate) {
    return new PaceJson(kind, null, null, null, null, false, rate);
  }

  private static String start(Pace.Start start) {
    return switch (start) {
      case Pace.Start.AtZero() -> "zero";
      case Pace.Start.AtBaseline _ -> "baseline";
    };
  }
}
