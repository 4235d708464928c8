package kurabe.web.words;

import kurabe.core.concordance.Fit;

/// How well an indicator fits a common indicator.
public final class FitWords {

  private FitWords() {}

  public static String of(Fit fit) {
    return switch (fit) {
      case SAME -> "同じ定義";
      case PROXY -> "近い定義（代理）";
    };
  }
}
