package kurabe.core.concordance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.Comparability.Basis;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;
import kurabe.core.time.VintageGap;

/// Decides how far two figures may be compared, from definition, population, direction, unit,
/// whole,
/// time and target. The order of the two never matters.
public final class Comparabilities {

  private Comparabilities() {}

  /// With all reasons that were found; the grade is the best that every one of them leaves
  /// possible.
  public static Comparability between(ConceptFigure one, ConceptFigure other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    addDefinition(one, other, reasons);
    if (one.direction() != other.direction()) {
      reasons.add(Reason.DIRECTIONS_DIFFER);
    }
    addFigures(one, other, reasons);
    reasons.add(vintages(one, other));
    Grade grade = grade(reasons);
    return new Comparability(grade, basis(grade, one), List.copyOf(reasons));
  }

  private static void addDefinition(ConceptFigure one, ConceptFigure other, Set<Reason> reasons) {
    boolean near = one.fit() == Fit.PROXY || other.fit() == Fit.PROXY;
    if (near) {
      reasons.add(Reason.DEFINITION_ONLY_NEAR);
    }
    if (!one.concept().code().equals(other.concept().code())) {
      reasons.add(Reason.CONCEPTS_DIFFER);
    } else if (!near) {
      reasons.add(Reason.SAME_DEFINITION);
    }
    if (one.concept().population() != other.concept().population()) {
      reasons.add(Reason.POPULATIONS_DIFFER);
    }
  }

  private static void addFigures(ConceptFigure one, ConceptFigure other, Set<Reason> reasons) {
    if (one.value().findQuantity().isEmpty() || other.value().findQuantity().isEmpty()) {
      reasons.add(Reason.NOT_A_FIGURE);
      return;
    }
    Optional<ComparableValue> left = ComparableValue.of(one);
    Optional<ComparableValue> right = ComparableValue.of(other);
    if (left.isEmpty() || right.isEmpty() || !left.get().unit().equals(right.get().unit())) {
      reasons.add(Reason.UNITS_DIFFER);
    } else if (left.get().converted() || right.get().converted()) {
      reasons.add(Reason.CONVERTED_TO_SHARE);
    }
    if (one.concept().scale() == Scale.COUNT || other.concept().scale() == Scale.COUNT) {
      addTargets(one, other, reasons);
    }
  }

  private static void addTargets(ConceptFigure one, ConceptFigure other, Set<Reason> reasons) {
    reasons.add(Reason.COUNT_GROWS_WITH_BODY);
    if (ComparableValue.attained(one).isEmpty() || ComparableValue.attained(other).isEmpty()) {
      reasons.add(Reason.NO_TARGET_TO_COMPARE_BY);
    } else if (!sameBasis(one, other)) {
      reasons.add(Reason.TARGET_BASES_DIFFER);
    }
  }

  /// Both for the time of the figure itself, or both for the same later day.
  private static boolean sameBasis(ConceptFigure one, ConceptFigure other) {
    return (isForItsOwnTime(one) && isForItsOwnTime(other))
        || due(one).flatMap(day -> due(other).map(d -> d.end().equals(day.end()))).orElse(false);
  }

  private static boolean isForItsOwnTime(ConceptFigure figure) {
    return due(figure)
        .flatMap(due -> figure.asOf().period().map(is -> !due.end().isAfter(is.end())))
        .orElse(false);
  }

  private static Optional<Period> due(ConceptFigure figure) {
    return figure.target().flatMap(Target::due);
  }

  private static Reason vintages(ConceptFigure one, ConceptFigure other) {
    return switch (vintageGap(one, other)) {
      case VintageGap.Same _ -> Reason.SAME_VINTAGE;
      case VintageGap.Apart _ -> Reason.VINTAGES_DIFFER;
      case VintageGap.Unknown _ -> Reason.VINTAGE_UNKNOWN;
    };
  }

  /// Figures of one survey that it dates alike are of one time, even where it does not say which.
  static VintageGap vintageGap(ConceptFigure one, ConceptFigure other) {
    boolean oneTable =
        one.origin() instanceof Origin.FromSurvey && one.origin().equals(other.origin());
    return oneTable && one.asOf().equals(other.asOf())
        ? new VintageGap.Same()
        : VintageGap.between(one.asOf(), other.asOf());
  }

  private static Grade grade(Set<Reason> reasons) {
    return reasons.stream().map(Reason::limit).max(Grade::compareTo).orElseThrow();
  }

  private static Basis basis(Grade grade, ConceptFigure figure) {
    if (grade == Grade.NOT_COMPARABLE) {
      return Basis.TEXT;
    }
    return switch (figure.concept().scale()) {
      case SHARE -> Basis.VALUE;
      case COUNT -> Basis.ATTAINMENT;
    };
  }
}
