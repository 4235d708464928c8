package kurabe.importers.sources.aomori.council;

import kurabe.importers.text.JapaneseText;

/// Names of KPIs as slides vary them: a の more or less, other spaces.
final class KpiName {

  private KpiName() {}

  static boolean same(String first, String second) {
    return key(first).equals(key(second));
  }

  private static String key(String name) {
    return JapaneseText.compact(name).replace("の", "");
  }
}
