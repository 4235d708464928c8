package kurabe.web.words;

import kurabe.core.scheme.Range;

/// The range of attainment that a grade stands for: `80%以上100%以下`; a single value is `100%ちょうど`.
public final class BandWords {

  private BandWords() {}

  public static String of(Range range) {
    if (range.from().isPresent() && range.from().equals(range.to())) {
      return range.from().map(RationalWords::of).orElseThrow() + "%ちょうど";
    }
    String from =
        range
            .from()
            .map(RationalWords::of)
            .map(bound -> bound + (range.fromIncluded() ? "%以上" : "%超"))
            .orElse("");
    String to =
        range
            .to()
            .map(RationalWords::of)
            .map(bound -> bound + (range.toIncluded() ? "%以下" : "%未満"))
            .orElse("");
    return from + to;
  }
}
