package kurabe.web.json;

import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Basis;
import kurabe.core.audit.Recomputation;
import kurabe.core.audit.Recomputed;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Refusal;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Era;
import kurabe.core.time.Period;
import org.jspecify.annotations.Nullable;

/// Domain values as the texts and nulls of JSON.
final class Figures {

  private Figures() {}

  /// Digits of a figure, or the words that stand in its place.
  static @Nullable String value(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity.plain();
      case Value.Words(String text) -> text;
      case Value.ChangeOnly _, Value.Absent _ -> null;
    };
  }

  static String kind(Value value) {
    return switch (value) {
      case Value.Measured _ -> "measured";
      case Value.ChangeOnly _ -> "change";
      case Value.Words _ -> "words";
      case Value.Absent _ -> "absent";
    };
  }

  /// What stands in the document: number, unit and all.
  static String printed(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity.text();
      case Value.ChangeOnly(Quantity change, var _) -> change.text();
      case Value.Words(String text) -> text;
      case Value.Absent(var _, String text) -> text;
    };
  }

  static @Nullable String absence(Value value) {
    return value instanceof Value.Absent(AbsenceReason reason, var _) ? reason.code() : null;
  }

  static @Nullable String published(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate(Quantity percent) -> percent.plain();
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated(String mark) -> mark;
      case Outcome.Missing _ -> null;
    };
  }

  static @Nullable String computed(Optional<Audit> audit, Basis basis) {
    return audit
        .flatMap(found -> found.find(basis))
        .map(Recomputation::result)
        .map(Figures::computed)
        .orElse(null);
  }

  static String computed(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure figure -> figure.rounded().toPlainString();
      case Recomputed.Grade grade -> grade.label();
    };
  }

  static @Nullable String verdict(Optional<Audit> audit) {
    return audit.map(found -> found.verdict().code()).orElse(null);
  }

  static @Nullable String verdict(Optional<Audit> audit, Basis basis) {
    return audit
        .flatMap(found -> found.find(basis))
        .map(found -> found.verdict().code())
        .orElse(null);
  }

  static @Nullable String refusal(Optional<Audit> audit) {
    return audit.flatMap(Audit::refusal).map(Refusal::code).orElse(null);
  }

  static @Nullable String plain(Optional<Quantity> quantity) {
    return quantity.map(Quantity::plain).orElse(null);
  }

  static @Nullable String code(Optional<Period> period) {
    return period.map(Period::code).orElse(null);
  }

  /// A year as `R6`, whether it is a fiscal or a calendar one; anything else as the report says it.
  static String vintage(AsOf asOf) {
    return asOf.period().map(period -> vintage(period, asOf.text())).orElse(asOf.text());
  }

  private static String vintage(Period period, String text) {
    return switch (period) {
      case Period.FiscalYear _ -> period.code();
      case Period.CalendarYear(int year) -> Era.of(year).name() + Era.of(year).yearOfEra(year);
      case Period.AsOfDay _, Period.FiscalYears _ -> text.isEmpty() ? period.code() : text;
    };
  }
}
