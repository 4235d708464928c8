package kurabe.core.concordance;

import java.util.List;

/// How far two figures may be compared, and why (比較可能性). It gates what is shown: difference,
/// colour and rank only for the first two grades, side by side for a proxy, nothing but both texts
/// otherwise.
///
/// @param basis what is compared, where anything is
/// @param reasons all that was found, the weightiest first; never empty
public record Comparability(Grade grade, Basis basis, List<Reason> reasons) {

  public Comparability {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("expected at least one reason");
    }
  }

  public enum Grade {
    IDENTICAL("identical"),
    SAME_MEASURE("same-measure"),
    PROXY("proxy"),
    NOT_COMPARABLE("not-comparable");

    private final String code;

    Grade(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public enum Basis {
    /// The values themselves, in the concept's unit.
    VALUE("value"),
    /// How far each reaches its own target, in per cent.
    ATTAINMENT("attainment"),
    /// Nothing is computed; both are read.
    TEXT("text");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// What was found, the weightiest first. Each says how far it lets two figures be compared.
  public enum Reason {
    CONCEPTS_DIFFER("concepts-differ", Grade.NOT_COMPARABLE),
    POPULATIONS_DIFFER("populations-differ", Grade.NOT_COMPARABLE),
    DIRECTIONS_DIFFER("directions-differ", Grade.NOT_COMPARABLE),
    NOT_A_FIGURE("not-a-figure", Grade.NOT_COMPARABLE),
    UNITS_DIFFER("units-differ", Grade.NOT_COMPARABLE),
    NO_TARGET_TO_COMPARE_BY("no-target-to-compare-by", Grade.NOT_COMPARABLE),
    DEFINITION_ONLY_NEAR("definition-only-near", Grade.PROXY),
    /// A number of things that grows with the body: compared by attainment of the target.
    COUNT_GROWS_WITH_BODY("count-grows-with-body", Grade.SAME_MEASURE),
    /// The targets are due at different times: a final one and a yearly one.
    TARGET_BASES_DIFFER("target-bases-differ", Grade.SAME_MEASURE),
    /// A count was divided by its whole: 30 of 40 municipalities are 75.0 %.
    CONVERTED_TO_SHARE("converted-to-share", Grade.SAME_MEASURE),
    /// How far apart they are is not known, so no difference is claimed.
    VINTAGE_UNKNOWN("vintage-unknown", Grade.SAME_MEASURE),
    /// The vintages differ; how far is told by both dates.
    VINTAGES_DIFFER("vintages-differ", Grade.SAME_MEASURE),
    SAME_DEFINITION("same-definition", Grade.IDENTICAL),
    SAME_VINTAGE("same-vintage", Grade.IDENTICAL);

    private final String code;
    private final Grade limit;

    Reason(String code, Grade limit) {
      this.code = code;
      this.limit = limit;
    }

    public String code() {
      return code;
    }

    /// The best grade that it leaves possible.
    public Grade limit() {
      return limit;
    }
  }

  /// Whether a difference, a colour or a rank may be shown. A difference is shown with the gap of
  /// the
  /// vintages; where a vintage is unknown, that cannot be said and no difference is.
  public boolean allowsDifference() {
    return switch (grade) {
      case IDENTICAL, SAME_MEASURE -> !reasons.contains(Reason.VINTAGE_UNKNOWN);
      case PROXY, NOT_COMPARABLE -> false;
    };
  }

  public boolean allowsSideBySide() {
    return switch (grade) {
      case IDENTICAL, SAME_MEASURE, PROXY -> true;
      case NOT_COMPARABLE -> false;
    };
  }
}
