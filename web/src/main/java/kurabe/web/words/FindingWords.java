package kurabe.web.words;

import java.util.Optional;
import kurabe.core.ambition.AgainstNation;
import kurabe.core.ambition.EarlyFigure;
import kurabe.core.ambition.Finding;
import kurabe.core.ambition.Reported;
import kurabe.core.evaluation.Attainment;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;

/// What is to be known of a target, each as a plain sentence.
public final class FindingWords {

  private FindingWords() {}

  /// In a word or two, for a list that is looked through.
  public static String kind(Finding finding) {
    return switch (finding) {
      case Finding.MetEarly _ -> "最初から達成";
      case Finding.HiddenOvershoot _ -> "上限で見えない超過";
      case Finding.OnTheWay(var _, var _, var course) -> CourseWords.of(course);
      case Finding.BesideNation(var comparison) -> kind(comparison);
    };
  }

  private static String kind(AgainstNation comparison) {
    return switch (comparison) {
      case AgainstNation.Withheld _ -> "全国値と比べない";
      case AgainstNation.Told told ->
          switch (told.standing()) {
            case MORE_AMBITIOUS -> "全国値より進んだ目標";
            case EQUAL -> "全国値と同じ目標";
            case LESS_AMBITIOUS -> "全国値に届かない目標";
          };
    };
  }

  /// @param indicator that the finding is about
  /// @param names of the bodies that values stand beside it for
  public static String sentence(Finding finding, Indicator indicator, BodyNames names) {
    return switch (finding) {
      case Finding.MetEarly(var figure, var target) -> early(figure, target);
      case Finding.HiddenOvershoot(var attained, var cap) -> hidden(attained, cap);
      case Finding.OnTheWay way -> CourseWords.sentence(way);
      case Finding.BesideNation(var comparison) -> nation(comparison, indicator, names);
    };
  }

  private static String early(EarlyFigure figure, Quantity target) {
    String goal = "目標" + QuantityWords.of(target) + "は、";
    return switch (figure) {
      case EarlyFigure.AtBaseline(Baseline(var value, var asOf, var _)) ->
          goal + "計画開始時の基準値" + ValueWords.of(value) + "（" + AsOfWords.of(asOf) + "）ですでに達成されていました。";
      case EarlyFigure.AtFirstReport(Reported reported) -> goal + first(reported.observation());
    };
  }

  private static String first(Observation it) {
    return "取り込んだ最も古い報告（"
        + PeriodWords.of(it.period())
        + "の欄）の値"
        + ValueWords.of(it.value())
        + "（"
        + AsOfWords.of(it.asOf())
        + "）ですでに達成されていました。";
  }

  private static String hidden(Attainment.Attained attained, Rational cap) {
    return "値"
        + QuantityWords.of(attained.value())
        + "は目標"
        + QuantityWords.of(attained.target())
        + "の"
        + RationalWords.rounded(attained.rate(), 1)
        + "%にあたりますが、達成率は上限の"
        + RationalWords.of(cap)
        + "%で打ち切られ、超えた分は評価に表れません。";
  }

  private static String nation(AgainstNation comparison, Indicator indicator, BodyNames names) {
    return switch (comparison) {
      case AgainstNation.Told told -> {
        String size = RationalWords.of(size(told.difference())) + told.unit().symbol();
        String verb = told.difference().signum() > 0 ? "上回ります" : "下回ります";
        yield goal(told.target(), indicator)
            + told.share().map(FindingWords::share).orElse("")
            + "は、"
            + other(told.reference(), names)
            + (told.difference().signum() == 0 ? "と同じです" : "を" + size + verb)
            + "。";
      }
      case AgainstNation.Withheld(var target, var reference, var reason) ->
          goal(target, indicator)
              + "と"
              + other(reference, names)
              + ": "
              + WithholdingWords.of(reason);
    };
  }

  private static String goal(Quantity target, Indicator indicator) {
    Optional<String> due = indicator.target().flatMap(Target::due).map(PeriodWords::of);
    return due.map(until -> until + "の").orElse("") + "目標" + QuantityWords.of(target);
  }

  private static String share(Rational percent) {
    return "（" + RationalWords.rounded(percent, 1) + "%）";
  }

  private static String other(ReferenceValue reference, BodyNames names) {
    return names.of(reference.scope())
        + "の"
        + AsOfWords.of(reference.asOf())
        + "の値"
        + QuantityWords.of(reference.value());
  }

  private static Rational size(Rational amount) {
    return amount.signum() < 0 ? amount.negate() : amount;
  }
}
