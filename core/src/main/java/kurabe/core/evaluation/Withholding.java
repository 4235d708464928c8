package kurabe.core.evaluation;

/// Why a difference is not shown.
public enum Withholding {
  NO_EARLIER_VALUE("no-earlier-value"),
  NO_LATER_VALUE("no-later-value"),
  NOT_A_FIGURE("not-a-figure"),
  NOT_RATED("not-rated"),
  MISSING("missing"),
  DEFINITION_CHANGED("definition-changed"),
  UNIT_CHANGED("unit-changed"),
  TARGET_CHANGED("target-changed"),
  SCHEME_CHANGED("scheme-changed"),
  /// The key is the same and the title is not: the plan may have given the number to another item.
  ITEM_RENAMED("item-renamed"),
  /// An index of other indicators than before.
  PARTS_CHANGED("parts-changed"),
  /// Counts that begin in different years.
  COUNTED_FROM_ANOTHER_YEAR("counted-from-another-year"),
  UNITS_DIFFER("units-differ"),
  VINTAGE_UNKNOWN("vintage-unknown"),
  /// A number of things of which one has no target to be measured by.
  NO_TARGET_TO_COMPARE_BY("no-target-to-compare-by"),
  /// One of the two only stands near what the other measures.
  ONLY_PROXY("only-proxy"),
  NOT_COMPARABLE("not-comparable");

  private final String code;

  Withholding(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
