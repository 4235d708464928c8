package kurabe.web.words;

import kurabe.core.scheme.Band;

/// The range of attainment that a grade stands for: `80%以上100%以下`.
public final class BandWords {

  private BandWords() {}

  public static String of(Band band) {
    String from =
        band.from()
            .map(RationalWords::of)
            .map(bound -> bound + (band.fromIncluded() ? "%以上" : "%超"))
            .orElse("");
    String to =
        band.to()
            .map(RationalWords::of)
            .map(bound -> bound + (band.toIncluded() ? "%以下" : "%未満"))
            .orElse("");
    return from + to;
  }
}
