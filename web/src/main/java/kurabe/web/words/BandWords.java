package kurabe.web.words;

import kurabe.core.scheme.Range;

/// The range of attainment that a grade stands for: `80%以上100%以下`; a single value is `100%ちょうど`.
public final class BandWords {

  private BandWords() {}

  public static String of(Range range) {
    return of(range, "%");
  }

  /// @param unit of the bounds: `%`, `点`
  public static String of(Range range, String unit) {
    if (range.from().isPresent() && range.from().equals(range.to())) {
      return range.from().map(RationalWords::of).orElseThrow() + unit + "ちょうど";
    }
    String from =
        range
            .from()
            .map(RationalWords::of)
            .map(bound -> bound + unit + (range.fromIncluded() ? "以上" : "超"))
            .orElse("");
    String to =
        range
            .to()
            .map(RationalWords::of)
            .map(bound -> bound + unit + (range.toIncluded() ? "以下" : "未満"))
            .orElse("");
    return from.isEmpty() && to.isEmpty() ? "すべての値" : from + to;
  }
}
