package kurabe.core.scheme;

import java.util.List;

/// A range of rates (in %) or points and the grade that it stands for. Where people choose between
/// grades within one range, it has several.
///
/// @param labels at least one, worst first
public record Band(List<Label> labels, Range range) {

  public Band {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("expected at least one label");
    }
  }

  public static Band of(Label label, Range range) {
    return new Band(List.of(label), range);
  }

  /// Whether the range alone does not decide the grade.
  public boolean isJudged() {
    return labels.size() > 1;
  }
}
