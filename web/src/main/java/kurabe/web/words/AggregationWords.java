package kurabe.web.words;

import kurabe.core.scheme.Points.Aggregation;

/// What the points of several components become.
public final class AggregationWords {

  private AggregationWords() {}

  public static String of(Aggregation aggregation) {
    return switch (aggregation) {
      case SUM -> "合計";
      case MEAN -> "平均";
    };
  }
}
