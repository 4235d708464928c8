package kurabe.web.words;

import kurabe.core.draft.Decision;
import kurabe.core.draft.Ruling;

/// What a person decided about a row.
public final class DecisionWords {

  private DecisionWords() {}

  public static String of(Decision decision) {
    return switch (decision) {
      case Decision.Accepted _ -> "確認済み";
      case Decision.Discarded _ -> "除外";
      case Decision.Edited(String text) -> "「" + text + "」に修正";
      case Decision.Matched(String key) -> "前の版の指標・項目に対応付け（" + key + "）";
      case Decision.Cleared _ -> "決定の取り消し";
    };
  }

  /// With who decided, when and why.
  public static String of(Ruling ruling) {
    String reason = ruling.reason().isEmpty() ? "" : "、理由: " + ruling.reason();
    return of(ruling.decision())
        + "（"
        + ruling.person()
        + "、"
        + InstantWords.of(ruling.at())
        + reason
        + "）";
  }
}
