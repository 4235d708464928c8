package kurabe.web.ui.widget;

import java.math.BigDecimal;
import java.util.Optional;

/// One figure of a chart or table: the text to show, and the number to draw if there is one.
///
/// @param text what the reader sees: the figure as printed, or the reason why there is none
/// @param value what is drawn; empty when the figure is absent, which is not the same as zero
public record Figure(String text, Optional<BigDecimal> value) {
  /// A figure shown exactly as printed, such as `63.2` or `100`; separators are not understood.
  public static Figure of(String printed) {
    return new Figure(printed, Optional.of(new BigDecimal(printed)));
  }

  /// A number shown under another text, such as `1,740,000` or `30 市町村`.
  public static Figure of(BigDecimal value, String text) {
    return new Figure(text, Optional.of(value));
  }

  /// No figure, with the reason to show in its place, such as `調査中`.
  public static Figure absent(String reason) {
    return new Figure(reason, Optional.empty());
  }
}
