package kurabe.web.words;

import kurabe.core.scheme.Combination;

/// How a scheme makes one grade of several targets.
public final class CombinationWords {

  private CombinationWords() {}

  public static String of(Combination combination) {
    return switch (combination) {
      case UNSTATED -> "複数の目標があるときの決め方は公表されていません。";
      case MEAN -> "複数の目標があるときは、達成率や点数の平均で決めます。";
      case WORST -> "複数の目標があるときは、最も低い評価とします。";
      case BEST -> "複数の目標があるときは、最も高い評価とします。";
    };
  }
}
