package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Row;
import kurabe.core.draft.RowRef;
import kurabe.core.drafting.DraftFault.Field;
import kurabe.core.drafting.DraftFault.Kind;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Examination;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Unit;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;

/// Whether a row can take a decision at all.
@Singleton
final class DecisionCheck {

  private final Contents contents;
  private final DraftBrowser browser;

  DecisionCheck(Contents contents, DraftBrowser browser) {
    this.contents = contents;
    this.browser = browser;
  }

  Optional<DraftFault> find(DraftContent content, RowRef ref, Decision decision) {
    Optional<DraftRow> row = content.findRow(ref);
    return switch (decision) {
      case Decision.Cleared _ -> Optional.empty();
      case Decision.Accepted _, Decision.Discarded _ ->
          row.isPresent() ? Optional.empty() : fault(Field.ROW, Kind.UNKNOWN);
      case Decision.Edited(String text) ->
          row.map(it -> edited(content, it.read(), text))
              .orElseGet(() -> fault(Field.ROW, Kind.UNKNOWN));
      case Decision.Matched(String key) ->
          row.map(it -> matched(content, it.read(), key))
              .orElseGet(() -> fault(Field.ROW, Kind.UNKNOWN));
    };
  }

  private Optional<DraftFault> edited(DraftContent content, Row row, String text) {
    if (!row.ref().isEditable()) {
      return fault(Field.ROW, Kind.UNSUITABLE);
    }
    Optional<DraftFault> written = DraftFault.required(Field.TEXT, text);
    if (written.isPresent()) {
      return written;
    }
    return content.accepted().flatMap(it -> edition(it)).isEmpty()
        ? fault(Field.ROW, Kind.UNSUITABLE)
        : read(edition(content.accepted().orElseThrow()).orElseThrow(), row, text);
  }

  private Optional<DraftFault> read(Edition edition, Row row, String text) {
    return contents.reprint(edition).read(row, unit(edition, row.ref()), text).isPresent()
        ? Optional.empty()
        : fault(Field.TEXT, Kind.UNREADABLE);
  }

  private static Optional<Edition> edition(Examination.Accepted accepted) {
    return switch (accepted) {
      case Examination.Draft draft -> Optional.of(draft.edition());
      case Examination.SurveyDraft _, Examination.RecordDraft _ -> Optional.empty();
    };
  }

  private static Unit unit(Edition edition, RowRef ref) {
    return indicator(ref)
        .flatMap(new EditionIndex(edition)::findIndicator)
        .map(Indicator::unit)
        .orElse(Unit.NONE);
  }

  private static Optional<IndicatorKey> indicator(RowRef ref) {
    return switch (ref) {
      case RowRef.OfTarget(var key) -> Optional.of(key);
      case RowRef.OfValue(var key, var _) -> Optional.of(key);
      case RowRef.OfReference(var key, var _, var _) -> Optional.of(key);
      case RowRef.OfIndicator(var key) -> Optional.of(key);
      case RowRef.OfOutcome(Subject.OfIndicator(var key), var _) -> Optional.of(key);
      case RowRef.OfOutcome(Subject.OfItem _, var _) -> Optional.empty();
      case RowRef.OfItem _, RowRef.OfGoal _, RowRef.OfSurveyValue _ -> Optional.empty();
    };
  }

  /// Only what the last edition has and this one does not.
  private Optional<DraftFault> matched(DraftContent content, Row row, String key) {
    if (!row.ref().isMatchable()) {
      return fault(Field.ROW, Kind.UNSUITABLE);
    }
    Base base = browser.base(content.draft());
    if (names(base.listRows(), row.ref(), key).isEmpty()) {
      return fault(Field.KEY, Kind.UNKNOWN);
    }
    return names(browser.listUnmatched(content, base), row.ref(), key).isEmpty()
        ? fault(Field.KEY, Kind.TAKEN)
        : Optional.empty();
  }

  private static Optional<Row> names(List<Row> rows, RowRef like, String key) {
    return rows.stream().filter(it -> it.ref().code().equals(like.kind() + ":" + key)).findFirst();
  }

  private static Optional<DraftFault> fault(Field field, Kind kind) {
    return Optional.of(new DraftFault(field, kind));
  }
}
