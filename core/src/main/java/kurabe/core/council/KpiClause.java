package kurabe.core.council;

import kurabe.core.source.Citation;

/// A sentence of the rule that a plan computes its KPIs by.
public record KpiClause(Kind kind, String text, Citation citation) {

  /// What the sentence lays down.
  public enum Kind {
    /// Several indicators make one index, which is 100 at their targets.
    INDEX("index"),
    /// An indicator without a target is for reference only.
    REFERENCE_ONLY("reference-only"),
    /// Anything else about the rule.
    OTHER("other");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
