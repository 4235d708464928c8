package kurabe.web.words;

import kurabe.core.ambition.NoPace;

/// Why it is not said how far an indicator should have come, as one sentence.
public final class NoPaceWords {

  private NoPaceWords() {}

  public static String of(NoPace reason) {
    return switch (reason) {
      case DUE_UNKNOWN -> "目標の期限が示されていないため、ペースを計算できません。";
      case VINTAGE_UNKNOWN -> "値の時点が示されていないため、ペースを計算できません。";
      case SPAN_UNKNOWN -> "計画の開始時期が手元の資料にないため、ペースを計算できません。";
      case BEFORE_PLAN -> "計画が始まる前の値のため、ペースを計算できません。";
      case DUE_BEFORE_PLAN -> "目標の期限が計画の開始より前のため、ペースを計算できません。";
      case EXPECTED_NOT_POSITIVE -> "この時点で見込まれる値が0以下のため、割合を計算できません。";
    };
  }
}
