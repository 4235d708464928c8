package kurabe.web.words;

import kurabe.core.source.Amendment;

/// That a person put a figure right before it was published.
public final class AmendmentWords {

  private AmendmentWords() {}

  /// `取込時に修正: 52.5% → 55.0%（理由: …、氏名、2026年2月4日 10:05）`
  public static String of(Amendment it) {
    String before = it.before().isBlank() ? "（空欄）" : it.before();
    return "取込時に修正: "
        + before
        + " → "
        + it.after()
        + "（理由: "
        + it.reason()
        + "、"
        + it.person()
        + "、"
        + InstantWords.of(it.at())
        + "）";
  }
}
