package kurabe.web.words;

import kurabe.core.scheme.BaselineDirection.When;

/// When a rung of a scheme holds that looks from the baseline: `基準値より良い`.
public final class WhenWords {

  private WhenWords() {}

  public static String of(When when) {
    return switch (when) {
      case WORSE -> "基準値より悪い";
      case LEVEL -> "基準値と同じ水準にある";
      case BETTER -> "基準値より良い";
      case ON_PACE -> "目標までの一定の歩みに遅れていない";
      case TARGET_REACHED -> "目標に達している";
      case TARGET_EXCEEDED -> "目標を超えている";
    };
  }
}
