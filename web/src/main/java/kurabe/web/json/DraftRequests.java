package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kurabe.core.draft.Decision;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.RowRefs;
import kurabe.core.draft.Work;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// What programs send to work on drafts and on what is published.
public final class DraftRequests {

  private DraftRequests() {}

  /// A decision about a row.
  ///
  /// @param row what the row is called in the draft
  /// @param version how often it had been decided about when the person looked
  /// @param decision `accepted`, `discarded`, `edited`, `matched` or `cleared`
  /// @param argument the text that should have been read, or the key it is matched to
  /// @param by who decides
  /// @param reason required for `discarded` and `edited`
  @Serdeable
  public record DecisionRequest(
      @Nullable String row,
      @Nullable Integer version,
      @Nullable String decision,
      @Nullable String argument,
      @Nullable String by,
      @Nullable String reason) {

    public Optional<RowRef> findRow() {
      return RowRefs.find(orEmpty(row));
    }

    /// Empty where there is no such decision.
    public Optional<Decision> findDecision() {
      try {
        return Optional.of(Decision.of(orEmpty(decision), orEmpty(argument)));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    }

    public int seen() {
      return version == null ? 0 : version;
    }
  }

  /// A step of a whole draft.
  ///
  /// @param version of the draft that the person has seen; left out, whatever it is
  /// @param on the day that it is to be published on, `2026-04-01`; left out, at once
  @Serdeable
  public record StepRequest(
      @Nullable Integer version,
      @Nullable String by,
      @Nullable String reason,
      @Nullable String on) {

    public int seen() {
      return version == null ? Integer.MAX_VALUE : version;
    }

    public boolean isForADay() {
      return on != null;
    }

    /// Empty where it is no day.
    public Optional<LocalDate> findDay() {
      try {
        return Optional.ofNullable(on).map(LocalDate::parse);
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /// A published revision that is to be withdrawn or restored: of a plan's edition, or of a survey.
  @Serdeable
  public record RevisionRequest(
      @Nullable String plan,
      @Nullable String asOf,
      @Nullable String survey,
      @Nullable Integer revision,
      @Nullable String by,
      @Nullable String reason) {

    public Optional<Work> findWork() {
      return work(plan, asOf, survey);
    }

    public int number() {
      return revision == null ? 0 : revision;
    }
  }

  /// Empty where the names are none that could exist.
  public static Optional<Work> work(
      @Nullable String plan, @Nullable String asOf, @Nullable String survey) {
    try {
      if (survey != null) {
        return Optional.of(new Work.OfSurvey(new SurveyCode(survey)));
      }
      return plan == null || asOf == null
          ? Optional.empty()
          : Optional.of(new Work.OfEdition(new PlanCode(plan), Periods.parse(asOf)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
