package kurabe.importers.sources.aomori.progress;

import kurabe.importers.text.JapaneseText;

/// The report writes the same KPI in several ways: with an icon's text in front (`DX 多様な働き方…`),
/// with spaces where a line was broken, with or without a の (`DXの推進状況`, `DX推進状況`).
final class LooseName {

  private LooseName() {}

  /// Equal for names that mean the same KPI.
  static String key(String name) {
    return JapaneseText.compact(name).replaceFirst("^(?:DX)+", "").replace("の", "");
  }

  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
