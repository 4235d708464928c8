package kurabe.web.words;

import kurabe.core.time.AsOf;

/// The vintage of a figure: the report's own words where it has any.
public final class AsOfWords {

  private AsOfWords() {}

  public static String of(AsOf asOf) {
    return asOf.text().isEmpty()
        ? asOf.period().map(PeriodWords::of).orElse("時点の記載なし")
        : asOf.text();
  }
}
