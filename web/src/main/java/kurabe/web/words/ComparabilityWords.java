package kurabe.web.words;

import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;

/// How far two figures may be compared, and why.
public final class ComparabilityWords {

  private ComparabilityWords() {}

  public static String of(Grade grade) {
    return switch (grade) {
      case IDENTICAL -> "同一";
      case SAME_MEASURE -> "同じ測り方";
      case PROXY -> "近い指標";
      case NOT_COMPARABLE -> "比較不可";
    };
  }

  /// What a grade lets a reader do.
  public static String explanation(Grade grade) {
    return switch (grade) {
      case IDENTICAL -> "定義も時点も同じで、差を示せます。";
      case SAME_MEASURE -> "測るものは同じです。差は、下の理由を添えて示します。";
      case PROXY -> "測り方が近いだけなので、並べて示し、差は示しません。";
      case NOT_COMPARABLE -> "差も順位も示しません。";
    };
  }

  public static String of(Reason reason) {
    return switch (reason) {
      case CONCEPTS_DIFFER -> "測るものが異なります。";
      case POPULATIONS_DIFFER -> "対象（県・市町村・企業・住民など）が異なります。";
      case DIRECTIONS_DIFFER -> "大きいほどよいか小さいほどよいかが異なります。";
      case NOT_A_FIGURE -> "数値ではない値があります。";
      case UNITS_DIFFER -> "単位が異なり、換算できません。";
      case NO_TARGET_TO_COMPARE_BY -> "団体の規模で変わる数で、目標がないため達成率でも比べられません。";
      case DEFINITION_ONLY_NEAR -> "定義が近いだけで、同じではありません。";
      case COUNT_GROWS_WITH_BODY -> "団体の規模で変わる数なので、目標に対する達成率で比べます。";
      case TARGET_BASES_DIFFER -> "目標の期限が、最終年度と各年度とで異なります。";
      case CONVERTED_TO_SHARE -> "件数を全体の数で割り、割合に直しました。";
      case VINTAGE_UNKNOWN -> "時点が分からない値があります。";
      case VINTAGES_DIFFER -> "時点が異なります。";
      case SAME_DEFINITION -> "定義が同じです。";
      case SAME_VINTAGE -> "時点が同じです。";
    };
  }
}
