package kurabe.core.time;

import java.util.Optional;

/// The vintage of a figure: what the report prints (`R5～R6の累計`) and, where it is understood, the
/// period. Text without a period is kept for the reader but compared with nothing.
public record AsOf(String text, Optional<Period> period) {

  /// The report states no time for the figure.
  public static final AsOf UNSTATED = new AsOf("", Optional.empty());
}
