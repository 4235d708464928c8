package kurabe.web.words;

import java.time.YearMonth;
import kurabe.core.ambition.Pace;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.PlanSpan;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;

/// How far a value keeps up with an even progress to its target.
public final class PaceWords {

  /// What is said where nobody knows when the plan began.
  public static final String NO_SPAN =
      "計画の開始時期が手元の資料に示されていないため、期限が先の目標へのペースは計算していません。期限の年度の値は、目標値そのものと比べています。";

  private static final int DECIMALS = 1;

  private PaceWords() {}

  /// `132.2%`; the reason where there is none.
  public static String attainment(Attainment attainment) {
    return switch (attainment) {
      case Attainment.Attained attained -> RationalWords.rounded(attained.rate(), DECIMALS) + "%";
      case Attainment.NotAttainable(var reason) -> RefusalWords.of(reason);
    };
  }

  /// As [#attainment], against the pace.
  public static String rate(Pace pace) {
    return switch (pace) {
      case Pace.Linear linear -> RationalWords.rounded(linear.rate(), DECIMALS) + "%";
      case Pace.Due due -> RationalWords.rounded(due.rate(), DECIMALS) + "%";
      case Pace.NoRate(var reason) -> RefusalWords.of(reason);
      case Pace.Untold(var reason) -> NoPaceWords.of(reason);
    };
  }

  /// What the rate was taken of: `見込み8.47%（0から、58か月中13か月）`; empty where there is none.
  public static String basis(Pace pace, Unit unit) {
    return switch (pace) {
      case Pace.Linear linear -> linear(linear, unit);
      case Pace.Due(var due, var _, var _) -> "期限が" + PeriodWords.of(due) + "のため、目標値そのもの";
      case Pace.NoRate _, Pace.Untold _ -> "";
    };
  }

  private static String linear(Pace.Linear pace, Unit unit) {
    return "見込み"
        + RationalWords.about(pace.expected())
        + unit.symbol()
        + "（"
        + start(pace.start())
        + "、"
        + pace.span().months()
        + "か月中"
        + pace.elapsed()
        + "か月"
        + (pace.unfinished() ? "。年度の途中の値を年度末のペースと比べている" : "")
        + "）";
  }

  private static String start(Pace.Start start) {
    return switch (start) {
      case Pace.Start.AtZero() -> "0から";
      case Pace.Start.AtBaseline(Baseline(Value value, var asOf, var _)) ->
          "基準値" + ValueWords.of(value) + "（" + AsOfWords.of(asOf) + "）から";
    };
  }

  /// When the plan began, and how that is known.
  public static String span(PlanSpan span) {
    return "計画の最初の月を" + month(span.first()) + "としています。" + span.ground() + "出典: " + span.source();
  }

  private static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }
}
