package kurabe.web.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.time.VintageGap;

/// How far apart the times are that two figures speak of.
public final class VintageGapWords {

  private static final long MONTHS = 12;

  private VintageGapWords() {}

  /// `時点の差は1年`; empty where there is none.
  public static Optional<String> of(VintageGap gap) {
    return switch (gap) {
      case VintageGap.Same _ -> Optional.empty();
      case VintageGap.Apart(long months) when months == 0 -> Optional.of("対象とする期間の長さが異なる");
      case VintageGap.Apart(long months) -> Optional.of("時点の差は" + span(months));
      case VintageGap.Unknown _ -> Optional.of("時点の差は不明");
    };
  }

  private static String span(long months) {
    List<String> parts = new ArrayList<>();
    if (months >= MONTHS) {
      parts.add(months / MONTHS + "年");
    }
    if (months % MONTHS > 0) {
      parts.add(months % MONTHS + "か月");
    }
    return String.join("", parts);
  }
}
