package kurabe.web.words;

import kurabe.core.audit.Basis;

/// Which figures a recomputation starts from.
public final class BasisWords {

  private BasisWords() {}

  public static String of(Basis basis) {
    return switch (basis) {
      case PRINTED -> "公表された数値から";
      case UNROUNDED -> "四捨五入する前の達成率から";
    };
  }
}
