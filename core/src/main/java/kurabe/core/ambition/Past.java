package kurabe.core.ambition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Differences;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.time.Periods;

/// What is known of an indicator from before a value: its baseline and what was published.
final class Past {

  private static final Rational ONE = Rational.of(1);

  private final Dated now;
  private final List<Earlier> earlier;

  Past(Indicator indicator, Dated now, List<Reported> history) {
    this.now = now;
    Stream<Earlier> began =
        indicator.baseline().flatMap(Dated::of).stream().map(it -> new Earlier(it, true));
    Stream<Earlier> published = history.stream().flatMap(it -> earlier(it, indicator));
    earlier = Stream.concat(began, published).filter(it -> it.figure().isBefore(now)).toList();
  }

  private record Earlier(Dated figure, boolean sameDefinition) {}

  private static Stream<Earlier> earlier(Reported it, Indicator indicator) {
    boolean same = Differences.findChange(it.indicator(), indicator).isEmpty();
    return Dated.of(it).stream().map(figure -> new Earlier(figure, same));
  }

  /// The pace since the earliest value that measures the same.
  Actual earliest() {
    List<Dated> alike =
        earlier.stream().filter(this::measuresTheSame).map(Earlier::figure).toList();
    return alike.stream()
        .filter(then -> isOneCount(then, now))
        .reduce(Past::earliest)
        .<Actual>map(this::since)
        .orElseGet(() -> new Actual.Untold(whyNot(alike)));
  }

  private boolean measuresTheSame(Earlier it) {
    return it.sameDefinition() && it.figure().value().unit().equals(now.value().unit());
  }

  private static boolean isOneCount(Dated then, Dated now) {
    return Periods.isOneCount(Optional.of(then.vintage()), Optional.of(now.vintage()));
  }

  /// Of two figures of one time the one that was published later: it may be a correction.
  private static Dated earliest(Dated one, Dated publishedLater) {
    return one.isBefore(publishedLater) ? one : publishedLater;
  }

  private NoCourse whyNot(List<Dated> alike) {
    if (!alike.isEmpty()) {
      return NoCourse.COUNTED_FROM_ANOTHER_YEAR;
    }
    return earlier.isEmpty() ? NoCourse.ONE_VINTAGE : NoCourse.MEASURE_CHANGED;
  }

  private Actual since(Dated then) {
    Rational years = then.yearsUntil(now.end());
    Interval moved = now.value().interval().minus(then.value().interval());
    Rational perYear = now.value().exact().minus(then.value().exact()).dividedBy(years);
    return new Actual.PerYear(then, now, years, perYear, moved.times(ONE.dividedBy(years)));
  }
}
