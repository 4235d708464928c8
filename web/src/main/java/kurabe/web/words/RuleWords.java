package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Component;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// How a scheme comes to its verdicts, a sentence for each step.
public final class RuleWords {

  private static final String JUDGED = "数値で決まらない項目は、人が判断して評価します。";

  private RuleWords() {}

  public static List<String> of(EvaluationScheme scheme) {
    return switch (scheme) {
      case CappedAttainmentMean mean -> mean(mean);
      case AttainmentBands bands -> bands(bands);
      case BaselineDirection direction -> direction(direction);
      case Points points -> points(points);
      case TwoAxes axes -> axes(axes);
      case JudgedLabels _ -> List.of("計算の規則は公表されておらず、人が判断して評価します。");
      case Unrated _ -> List.of("値だけを示し、評価は付けません。");
    };
  }

  /// From worst to best: `C → B → A`.
  public static String order(List<Label> worstFirst) {
    return worstFirst.stream().map(Label::text).collect(joining(" → "));
  }

  private static List<String> mean(CappedAttainmentMean scheme) {
    List<String> words = new ArrayList<>(measure(scheme.measure(), scheme.decreasing()));
    words.add(
        RationalWords.of(scheme.floor())
            + "％を下回れば"
            + RationalWords.of(scheme.floor())
            + "％、"
            + RationalWords.of(scheme.cap())
            + "％を超えれば"
            + RationalWords.of(scheme.cap())
            + "％とします。");
    words.add("複数の指標をまとめるときは単純平均とし、小数第" + scheme.decimals() + "位まで示します。");
    return words;
  }

  private static List<String> bands(AttainmentBands scheme) {
    List<String> words = new ArrayList<>(measure(scheme.measure(), scheme.decreasing()));
    words.add("求めた割合を区分に当てはめます。");
    words.add(CombinationWords.of(scheme.combination()));
    if (scheme.judged()) {
      words.add(JUDGED);
    }
    return words;
  }

  private static List<String> direction(BaselineDirection scheme) {
    List<String> words = new ArrayList<>();
    words.add("実績値が基準値からどちらへ動いたかで評価します。当てはまる段階のうち最も良いものを採ります。");
    words.add(ToleranceWords.of(scheme.tolerance()));
    words.add(CombinationWords.of(scheme.combination()));
    if (scheme.judged()) {
      words.add(JUDGED);
    }
    return words;
  }

  private static List<String> points(Points scheme) {
    List<String> words = new ArrayList<>();
    scheme.components().forEach(component -> words.addAll(component(component)));
    if (scheme.components().size() > 1) {
      words.add("点数の" + AggregationWords.of(scheme.aggregation()) + "で評価します。");
    }
    words.add(CombinationWords.of(scheme.combination()));
    return words;
  }

  private static List<String> component(Component component) {
    return switch (component) {
      case Component.ByRate(String name, Measure measure, Decreasing decreasing, var _) -> {
        List<String> words = new ArrayList<>();
        words.add("「" + name + "」: " + MeasureWords.of(measure) + "に応じて点数を付けます。");
        words.add(DecreasingWords.of(decreasing));
        yield words;
      }
      case Component.ByJudgement(String name, var _) -> List.of("「" + name + "」: 人が判断して点数を付けます。");
    };
  }

  private static List<String> axes(TwoAxes scheme) {
    List<String> words = new ArrayList<>();
    words.add("「" + scheme.first().name() + "」と「" + scheme.second().name() + "」の二つの軸で評価します。");
    words.add(scheme.cells().isEmpty() ? "二つの評価を並べて示します。" : "二つの評価の組み合わせから一つの評価を決めます。");
    return words;
  }

  private static List<String> measure(Measure measure, Decreasing decreasing) {
    return List.of(MeasureWords.of(measure) + "を求めます。", DecreasingWords.of(decreasing));
  }
}
