package kurabe.web.words;

import kurabe.core.plan.Direction;

/// Which way is better.
public final class DirectionWords {

  private DirectionWords() {}

  public static String of(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> "大きいほどよい";
      case LOWER_IS_BETTER -> "小さいほどよい";
    };
  }
}
