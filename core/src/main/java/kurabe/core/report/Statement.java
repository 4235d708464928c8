package kurabe.core.report;

import kurabe.core.plan.ItemKey;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// What a report says of an item in words: what was planned, what was done, what comes next.
///
/// @param value words, or absent where only the figures were transcribed
public record Statement(ItemKey item, Kind kind, Period period, Value value, Citation citation) {

  public enum Kind {
    PLAN("plan"),
    PROGRESS("progress"),
    NEXT("next");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
