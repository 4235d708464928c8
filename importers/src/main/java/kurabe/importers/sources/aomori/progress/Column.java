package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import kurabe.core.time.Period;

/// A column of a KPI's table.
///
/// @param period the time that the column's figures are published for; empty unless they have one
/// @param title as the header has it
record Column(Kind kind, Optional<Period> period, String title) {

  enum Kind {
    NAME("中間指標"),
    TARGET("目標値"),
    VALUE("値"),
    RATE("達成率"),
    SOURCE("データの出所"),
    NATIONAL("全国値"),
    /// A box of the dashboard that the conversion took for a column.
    BOX("ダッシュボード"),
    /// A heading over several columns.
    PERIOD("時点"),
    OTHER("");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    boolean isFigure() {
      return this == VALUE || this == RATE;
    }
  }

  Column as(Kind other) {
    return new Column(other, period, title);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isAt(Kind wanted, Period wantedPeriod) {
    return kind == wanted && period.filter(wantedPeriod::equals).isPresent();
  }
}
