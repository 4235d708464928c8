package kurabe.web.words;

import kurabe.core.scheme.Decreasing;

/// How a rate is taken where less is better.
public final class DecreasingWords {

  private DecreasingWords() {}

  public static String of(Decreasing decreasing) {
    return switch (decreasing) {
      case REFUSED -> "小さいほどよい指標の計算方法は公表されていません。";
      case INVERSE -> "小さいほどよい指標では、目標値÷実績値とします。";
      case MIRRORED -> "小さいほどよい指標では、2−実績値÷目標値とします。";
    };
  }
}
