package kurabe.core.scheme;

import java.util.List;
import kurabe.core.quantity.Rational;

/// The rule by which a plan judges progress. The kinds are sealed; every scheme is an instance read
/// from data. Labels have no meaning outside their scheme.
public sealed interface EvaluationScheme {

  SchemeCode code();

  /// As its users would call it, in Japanese.
  String name();

  /// The rule in one or two sentences, in Japanese.
  String explanation();

  /// Rate = value ÷ target × 100, moved into [floor, cap]; the mean of the rates is an item's
  /// index. Indicators without a target stay out of the mean.
  ///
  /// @param decimals digits after the point that rates and indices are published with
  record CappedAttainmentMean(
      SchemeCode code, String name, String explanation, Rational floor, Rational cap, int decimals)
      implements EvaluationScheme {}

  /// A grade for each range of the attainment of a target.
  ///
  /// @param bands from worst to best, without gaps or overlaps
  /// @param notRated marks that say that no grade was given
  /// @param judged whether items without figures are graded by judgement (a roadmap)
  record AttainmentBands(
      SchemeCode code,
      String name,
      String explanation,
      List<Band> bands,
      List<Label> notRated,
      Combination combination,
      boolean judged)
      implements EvaluationScheme, Graded {

    public AttainmentBands {
      bands = List.copyOf(bands);
      notRated = List.copyOf(notRated);
    }

    @Override
    public List<Label> order() {
      return bands.stream().map(Band::label).toList();
    }
  }

  /// Grades that people give without a published rule of arithmetic.
  ///
  /// @param order from worst to best
  record JudgedLabels(
      SchemeCode code, String name, String explanation, List<Label> order, List<Label> notRated)
      implements EvaluationScheme, Graded {

    public JudgedLabels {
      order = List.copyOf(order);
      notRated = List.copyOf(notRated);
    }
  }

  /// The plan publishes values and no verdict.
  record Unrated(SchemeCode code, String name, String explanation) implements EvaluationScheme {}
}
