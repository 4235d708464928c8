package kurabe.web.words;

import java.util.Optional;
import kurabe.core.ambition.Actual;
import kurabe.core.ambition.Course;
import kurabe.core.ambition.Finding;
import kurabe.core.ambition.NoCourse;
import kurabe.core.ambition.Required;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;

/// Whether a target is reached in time at the pace that was kept.
public final class CourseWords {

  private static final Rational ONE = Rational.of(1);

  private CourseWords() {}

  /// In a word or two.
  public static String of(Course course) {
    return switch (course) {
      case Course.Reached() -> "達成済み";
      case Course.Missed() -> "期限に届かず";
      case Course.OnCourse _ -> "このままで間に合う";
      case Course.TooSlow(Rational times, var _) -> times(times) + "の速さが必要";
      case Course.StandingStill() -> "動いていない";
      case Course.MovingAway() -> "目標から遠ざかっている";
      case Course.Untold(NoCourse reason) -> untold(reason);
    };
  }

  private static String untold(NoCourse reason) {
    return switch (reason) {
      case NO_TARGET -> "目標なし";
      case TARGET_IN_WORDS -> "言葉の目標";
      case NO_VALUE,
          UNITS_DIFFER,
          DUE_UNKNOWN,
          VINTAGE_UNKNOWN,
          ONE_VINTAGE,
          MEASURE_CHANGED,
          COUNTED_FROM_ANOTHER_YEAR ->
          "ペース不明";
    };
  }

  /// As many sentences as it takes to name all figures that it rests on.
  public static String sentence(Finding.OnTheWay way) {
    return switch (way.course()) {
      case Course.Reached(), Course.Missed() -> arrived(way.required());
      case Course.OnCourse(var _, var interval) ->
          paces(way) + "このままのペースで期限に間に合います" + rounding(interval) + "。";
      case Course.TooSlow(Rational times, var interval) ->
          paces(way) + "間に合うには" + times(times) + "の速さが必要です" + rounding(interval) + "。";
      case Course.StandingStill() -> paces(way);
      case Course.MovingAway() -> paces(way) + "目標から遠ざかっています。";
      case Course.Untold(var reason) -> needed(way.required()) + NoCourseWords.of(reason);
    };
  }

  private static String arrived(Required required) {
    return switch (required) {
      case Required.Reached(var value, var target) -> pair(value, target) + "に達しています。";
      case Required.Missed(var value, var target) -> "期限の時点で、" + pair(value, target) + "に届いていません。";
      case Required.PerYear _, Required.Untold _ -> "";
    };
  }

  private static String pair(Quantity value, Quantity target) {
    return "値" + QuantityWords.of(value) + "は目標" + QuantityWords.of(target);
  }

  private static String needed(Required required) {
    return required instanceof Required.PerYear needed
        ? "期限までに必要なのは" + YearlyWords.of(needed) + "です。"
        : "";
  }

  private static String paces(Finding.OnTheWay way) {
    return way.required() instanceof Required.PerYear needed
            && way.actual() instanceof Actual.PerYear moved
        ? "期限までに必要なのは" + YearlyWords.of(needed) + "、" + moved(moved)
        : "";
  }

  private static String moved(Actual.PerYear moved) {
    String between =
        AsOfWords.of(moved.earliest().asOf()) + "から" + AsOfWords.of(moved.newest().asOf()) + "まで";
    return moved.perYear().signum() == 0
        ? between + "は値が変わっていません。"
        : between + "の実績は" + YearlyWords.of(moved) + "です。";
  }

  /// More digits where two would say that the pace is enough.
  private static String times(Rational times) {
    boolean even = Rational.of(times.rounded(2)).equals(ONE);
    Rational shown = Rational.of(times.rounded(even ? 4 : 2));
    return (shown.equals(times) ? "" : "約")
        + Digits.of(Digits.stripped(times.rounded(even ? 4 : 2)))
        + "倍";
  }

  /// Only where the rounding of the printed figures could turn the sentence round.
  private static String rounding(Optional<Interval> interval) {
    return interval.map(CourseWords::rounding).orElse("（公表値の四捨五入の幅では、動いたかどうかも言い切れません）");
  }

  private static String rounding(Interval open) {
    return open.low().compareTo(ONE) <= 0 && open.high().compareTo(ONE) > 0
        ? "（公表値の四捨五入の幅では" + IntervalWords.of(open) + "倍）"
        : "";
  }
}
