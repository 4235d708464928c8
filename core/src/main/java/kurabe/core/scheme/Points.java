package kurabe.core.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kurabe.core.quantity.Rational;

/// Points for each of several components, added up or averaged, and grades for ranges of the total.
///
/// @param bands ranges of the total, worst first; empty where the limits are not published
/// @param order from worst to best; the labels of the bands where there are bands
/// @param combination how several indicators give one total
public record Points(
    SchemeHead head,
    List<Component> components,
    Aggregation aggregation,
    Combination combination,
    List<Band> bands,
    List<Label> order,
    List<Label> notRated)
    implements Graded {

  public Points {
    components = List.copyOf(components);
    bands = List.copyOf(bands);
    order = List.copyOf(order);
    notRated = List.copyOf(notRated);
  }

  /// How the components' points become one number.
  public enum Aggregation {
    SUM("sum"),
    MEAN("mean");

    private final String code;

    Aggregation(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// What points are given for.
  public sealed interface Component {

    /// In Japanese.
    String name();

    /// Points for ranges of a rate.
    ///
    /// @param awards by rising rate, without gaps or overlaps
    record ByRate(String name, Measure measure, Decreasing decreasing, List<Award> awards)
        implements Component {
      public ByRate {
        awards = List.copyOf(awards);
      }
    }

    /// Points for grades that people give.
    record ByJudgement(String name, List<Grant> grants) implements Component {
      public ByJudgement {
        grants = List.copyOf(grants);
      }
    }
  }

  public record Award(Range range, Rational points) {}

  public record Grant(Label label, Rational points) {}

  @Override
  public Set<Need> needs() {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    for (Component component : components) {
      switch (component) {
        case Component.ByRate rate -> needs.addAll(rate.measure().needs());
        case Component.ByJudgement _ -> needs.add(Need.JUDGEMENT);
      }
    }
    if (bands.stream().anyMatch(Band::isJudged)) {
      needs.add(Need.JUDGEMENT);
    }
    return needs;
  }
}
