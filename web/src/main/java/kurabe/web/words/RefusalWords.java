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
      case UNITS_DIFFER -> "実績値と目標値の単位が異なります。";
      case LOWER_IS_BETTER -> "小さいほどよい指標のため、値÷目標値では達成率になりません。";
      case NO_FIGURES -> "この時点の数値目標と実績値の組がなく、ロードマップなどに照らした評価です。";
      case COMBINATION_NOT_PRINTED -> "複数の目標から1つの評価を決める方法が公表されていません。";
      case MISSING_PART -> "計算に必要な数値の一部が公表されていません。";
      case JUDGED -> "計算ではなく判断による評価です。";
      case UNRATED -> "この計画は評価を公表していません。";
    };
  }
}
