package kurabe.web.words;

import kurabe.core.evaluation.Refusal;

/// Why a scheme gives no verdict, as one sentence.
public final class RefusalWords {

  private RefusalWords() {}

  public static String of(Refusal refusal) {
    return switch (refusal) {
      case NO_TARGET -> "目標値が公表されていません。";
      case TARGET_IN_WORDS -> "目標が数値ではなく言葉で示されています。";
      case TARGET_NOT_POSITIVE -> "目標値が0以下のため、達成率を計算できません。";
      case NO_VALUE -> "実績値が公表されていません。";
      case VALUE_IN_WORDS -> "実績値が数値ではなく言葉で示されています。";
      case VALUE_NOT_POSITIVE -> "実績値が0以下のため、目標値÷実績値を計算できません。";
      case UNITS_DIFFER -> "実績値と目標値の単位が異なります。";
      case LOWER_IS_BETTER -> "小さいほどよい指標のため、値÷目標値では達成率になりません。";
      case NO_BASELINE -> "基準値が公表されていません。";
      case TARGET_NOT_BEYOND_BASELINE -> "目標値が基準値より良くないため、基準値からの進み具合を計算できません。";
      case NO_YEARLY_TARGET -> "その年度の目標値（目安値）が公表されていません。";
      case NO_PLAN_SPAN -> "計画期間が分からないため、一定の歩みと比べられません。";
      case BEFORE_THE_PLAN -> "実績値が計画の始まりより前のものです。";
      case VINTAGE_UNKNOWN -> "実績値の時点が公表されていません。";
      case NO_FIGURES -> "この時点の数値目標と実績値の組がなく、ロードマップなどに照らした評価です。";
      case WORDS_ONLY -> "数値も評価もなく、言葉だけで報告されています。";
      case ROADMAP_JUDGED -> "ロードマップに照らした評価で、数値目標がありません。";
      case NOT_RATED -> "報告書で評価なしとされています。";
      case NO_VERDICT -> "数値がなく、公表された評価も読み取れません。";
      case UNKNOWN_LABEL -> "公表された評価が、その計画の評価方法にない記号です。";
      case OTHER_MEASURE -> "公表された評価は、別のものに照らした評価です。";
      case COMBINATION_NOT_PRINTED -> "複数の目標から1つの評価を決める方法が公表されていません。";
      case LIMIT_NOT_PRINTED -> "評価の境目となる値が公表されていません。";
      case MISSING_PART -> "計算に必要な数値の一部が公表されていません。";
      case JUDGED -> "計算ではなく判断による評価です。";
      case UNRATED -> "この計画は評価を公表していません。";
    };
  }
}
