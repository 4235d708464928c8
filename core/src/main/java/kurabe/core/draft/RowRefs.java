package kurabe.core.draft;

import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.time.Periods;

/// Reads the codes of rows back.
public final class RowRefs {

  private RowRefs() {}

  /// Empty when the text is no such code.
  public static Optional<RowRef> find(String code) {
    try {
      return Optional.of(parse(code));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException when the text is no code of a row
  public static RowRef parse(String code) {
    int colon = code.indexOf(':');
    String kind = colon < 0 ? code : code.substring(0, colon);
    String rest = colon < 0 ? "" : code.substring(colon + 1);
    return switch (kind) {
      case "item" -> new RowRef.OfItem(new ItemKey(rest));
      case "indicator" -> new RowRef.OfIndicator(new IndicatorKey(rest));
      case "target" -> new RowRef.OfTarget(new IndicatorKey(rest));
      case "goal" -> new RowRef.OfGoal(rest);
      case "value", "item-outcome", "indicator-outcome" -> dated(kind, rest.split(":", 2));
      case "reference", "survey-value" -> ofBody(kind, rest.split(":", 3));
      default -> throw new IllegalArgumentException("no kind of row: " + kind);
    };
  }

  private static RowRef dated(String kind, String[] parts) {
    var period = Periods.parse(parts[1]);
    return switch (kind) {
      case "value" -> new RowRef.OfValue(new IndicatorKey(parts[0]), period);
      case "item-outcome" ->
          new RowRef.OfOutcome(new Subject.OfItem(new ItemKey(parts[0])), period);
      default -> new RowRef.OfOutcome(new Subject.OfIndicator(new IndicatorKey(parts[0])), period);
    };
  }

  private static RowRef ofBody(String kind, String[] parts) {
    var body = new JurisdictionCode(parts[1]);
    return kind.equals("reference")
        ? new RowRef.OfReference(new IndicatorKey(parts[0]), body, parts[2])
        : new RowRef.OfSurveyValue(new ConceptCode(parts[0]), body, parts[2]);
  }
}
