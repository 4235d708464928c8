package kurabe.web.words;

import kurabe.core.concordance.Agreement;

/// Whether a property of an indicator speaks for a common indicator.
public final class AgreementWords {

  private AgreementWords() {}

  public static String of(Agreement agreement) {
    return switch (agreement) {
      case AGREES -> "一致";
      case UNKNOWN -> "不明";
      case DIFFERS -> "不一致";
    };
  }
}
