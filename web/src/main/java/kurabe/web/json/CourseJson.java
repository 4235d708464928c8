package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.ambition.Actual;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Course;
import kurabe.core.ambition.Required;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import org.jspecify.annotations.Nullable;

/// The pace that is needed beside the pace that was kept.
///
/// @param code `reached`, `missed`, `on-course`, `too-slow`, `standing-still`, `moving-away` or
///     `untold`
/// @param times required ÷ actual
/// @param requiredPerYear from the value to the target's due time; null where nothing or nothing
///     known is required
/// @param actualPerYear since `since`, with its sign
/// @param since the earlier figure's vintage in the report's words
/// @param reason why the course is untold
@Serdeable
public record CourseJson(
    String code,
    @Nullable String times,
    @Nullable String timesLow,
    @Nullable String timesHigh,
    @Nullable String requiredPerYear,
    @Nullable String actualPerYear,
    @Nullable String since,
    @Nullable String reason) {

  static CourseJson of(Ambition it) {
    return switch (it.course()) {
      case Course.Reached() -> bare("reached", it, null);
      case Course.Missed() -> bare("missed", it, null);
      case Course.OnCourse(var times, var interval) -> paced("on-course", it, times, interval);
      case Course.TooSlow(var times, var interval) -> paced("too-slow", it, times, interval);
      case Course.StandingStill() -> bare("standing-still", it, null);
      case Course.MovingAway() -> bare("moving-away", it, null);
      case Course.Untold(var reason) -> bare("untold", it, reason.code());
    };
  }

  private static CourseJson bare(String code, Ambition it, @Nullable String reason) {
    return new CourseJson(
        code, null, null, null, required(it.required()), actual(it), since(it), reason);
  }

  private static CourseJson paced(
      String code, Ambition it, Rational times, Optional<Interval> interval) {
    return new CourseJson(
        code,
        Fractions.rounded(times),
        interval.map(Fractions::low).orElse(null),
        interval.map(Fractions::high).orElse(null),
        required(it.required()),
        actual(it),
        since(it),
        null);
  }

  private static @Nullable String required(Required required) {
    return required instanceof Required.PerYear it ? Fractions.rounded(it.perYear()) : null;
  }

  private static @Nullable String actual(Ambition it) {
    return it.actual() instanceof Actual.PerYear moved ? Fractions.rounded(moved.perYear()) : null;
  }

  private static @Nullable String since(Ambition it) {
    return it.actual() instanceof Actual.PerYear moved ? moved.earliest().asOf().text() : null;
  }
}
