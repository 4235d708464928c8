package kurabe.web.words;

import kurabe.core.evaluation.BoundReason;

/// Why a scheme gives only bounds, as one sentence.
public final class BoundReasonWords {

  private BoundReasonWords() {}

  public static String of(BoundReason reason) {
    return switch (reason) {
      case GRADE_ONLY -> "公表されているのは評価の記号だけで、もとの数値がありません。";
      case RATE_ONLY -> "公表されているのは達成率だけで、もとの数値がありません。";
      case COMBINATION_UNSTATED -> "複数の目標から1つの評価を決める方法が公表されていないため、幅で示します。";
      case PART_JUDGED -> "評価の一部は人の判断によるため、幅で示します。";
      case PARTS_BOUNDED -> "内訳の一部が幅でしか分からないため、全体も幅で示します。";
      case LIMIT_UNSTATED -> "境目となる値が公表されていないため、幅で示します。";
    };
  }
}
