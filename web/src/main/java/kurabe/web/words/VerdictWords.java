package kurabe.web.words;

import kurabe.core.audit.Verdict;

/// What an audit's verdict is called, and what it means.
public final class VerdictWords {

  private VerdictWords() {}

  public static String of(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "一致";
      case WITHIN_ROUNDING -> "丸めの範囲内";
      case INCONSISTENT -> "不整合";
      case UNDECIDABLE -> "判定不能";
    };
  }

  public static String explanation(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "公表された数値から計算し直すと、公表値と最後の桁まで一致します。";
      case WITHIN_ROUNDING -> "最後の桁は異なりますが、公表された数値の四捨五入で説明できる差です。";
      case INCONSISTENT -> "公表された数値の四捨五入をどう見込んでも、公表値にはなりません。";
      case UNDECIDABLE -> "計算の規則または必要な数値が公表されていないため、確かめられません。";
    };
  }

  /// How the ranges of the printed and of the recomputed figure stand to each other.
  public static String ranges(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "再計算の結果は、印字と同じです。";
      case WITHIN_ROUNDING -> "印字と再計算の範囲が重なるため、四捨五入で説明できる差です。";
      case INCONSISTENT -> "印字と再計算の範囲が重ならないため、四捨五入では説明できません。";
      case UNDECIDABLE -> "再計算できないため、比べられません。";
    };
  }
}
