package kurabe.web.words;

import kurabe.core.evaluation.Withholding;

/// Why a difference is not shown, as one sentence.
public final class WithholdingWords {

  private WithholdingWords() {}

  public static String of(Withholding reason) {
    return switch (reason) {
      case NO_EARLIER_VALUE -> "比べる前の時点の値がありません。";
      case NO_LATER_VALUE -> "あとの時点の値がありません。";
      case NOT_A_FIGURE -> "数値ではないため、差を計算できません。";
      case NOT_RATED -> "どちらかの時点で評価の対象外です。";
      case MISSING -> "どちらかの時点の評価が公表されていません。";
      case DEFINITION_CHANGED -> "指標の定義が変わったため、差は示しません。";
      case UNIT_CHANGED -> "単位が変わったため、差は示しません。";
      case TARGET_CHANGED -> "目標値が変わったため、達成率の差は示しません。";
      case SCHEME_CHANGED -> "評価方法が変わったため、差は示しません。";
      case ITEM_RENAMED -> "項目の名前が変わり、同じ項目か確かめられないため、差は示しません。";
      case PARTS_CHANGED -> "指数を構成する指標が変わったため、差は示しません。";
      case COUNTED_FROM_ANOTHER_YEAR -> "数え始めの年度が異なるため、差は示しません。";
      case UNITS_DIFFER -> "単位が異なるため、差は示しません。";
      case VINTAGE_UNKNOWN -> "時点が分からないため、差は示しません。";
      case NO_TARGET_TO_COMPARE_BY -> "団体の規模で変わる数で、目標への達成率でも比べられないため、差は示しません。";
      case ONLY_PROXY -> "測り方が近いだけで同じではないため、差は示しません。";
      case NOT_COMPARABLE -> "測るものが異なるため、差は示しません。";
    };
  }
}
