package kurabe.db.edition;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import java.math.BigDecimal;
import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/// An [Outcome]: its kind, and the columns that the kind has. `label` is a grade or a mark.
@Embeddable
record OutcomeColumns(
    String kind,
    @Nullable BigDecimal number,
    @Nullable Integer scale,
    @Nullable String unit,
    @Nullable String text,
    @Nullable String label,
    @Nullable String reason) {

  private enum Kind {
    RATE("rate"),
    GRADE("grade"),
    NOT_RATED("not-rated"),
    MISSING("missing");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  static OutcomeColumns of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> rate(percent);
      case Outcome.Grade(String label) -> other(Kind.GRADE, label, null);
      case Outcome.NotRated(String mark) -> other(Kind.NOT_RATED, mark, null);
      case Outcome.Missing(AbsenceReason reason) -> other(Kind.MISSING, null, reason.code());
    };
  }

  Outcome toOutcome() {
    return switch (Coded.parse(Kind.values(), k -> k.code, kind)) {
      case RATE -> new Outcome.Rate(FigureColumns.quantity(number, scale, unit, text));
      case GRADE -> new Outcome.Grade(requireNonNull(label));
      case NOT_RATED -> new Outcome.NotRated(requireNonNull(label));
      case MISSING -> new Outcome.Missing(Coded.absence(requireNonNull(reason)));
    };
  }

  private static OutcomeColumns rate(Quantity percent) {
    BigDecimal number = percent.value();
    String unit = percent.unit().symbol();
    return new OutcomeColumns(
        Kind.RATE.code, number, number.scale(), unit, percent.text(), null, null);
  }

  private static OutcomeColumns other(Kind kind, @Nullable String label, @Nullable String reason) {
    return new OutcomeColumns(kind.code, null, null, null, null, label, reason);
  }
}
