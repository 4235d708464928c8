package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Resolution;
import kurabe.core.dispute.Settlement;
import kurabe.core.dispute.Standing;
import kurabe.core.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/// What somebody says against a figure, and what became of it.
///
/// @param status `open` or `resolved`
/// @param revision the revision that the figure was seen in
/// @param subject what that revision calls the indicator or item
/// @param printed the figure as it stood there
/// @param at in UTC
/// @param standing how the figure stands in the revision that is told; null where none is told
@Serdeable
public record DisputeJson(
    long id,
    String status,
    DisputedFigureJson figure,
    int revision,
    String subject,
    String printed,
    By by,
    String at,
    String text,
    @Nullable Proposed proposed,
    @Nullable Resolved resolution,
    @Nullable DisputeStandingJson standing) {

  /// Who speaks, as they state it themselves.
  @Serdeable
  public record By(String name, String organisation) {

    static By of(Person person) {
      return new By(person.name(), person.organisation());
    }
  }

  /// @param value digits, where what was written is understood as a figure
  /// @param grade where it is understood as a grade
  @Serdeable
  public record Proposed(
      String written, @Nullable String value, @Nullable String unit, @Nullable String grade) {

    static Proposed of(Proposal proposal) {
      return switch (proposal) {
        case Proposal.Figure(String written, Quantity quantity) ->
            new Proposed(written, quantity.plain(), quantity.unit().symbol(), null);
        case Proposal.Grade(String written, String label) ->
            new Proposed(written, null, null, label);
        case Proposal.Unread(String written) -> new Proposed(written, null, null, null);
      };
    }
  }

  /// @param outcome `stands`, `corrected` or `withdrawn`
  /// @param revision that corrects the figure
  @Serdeable
  public record Resolved(
      By by, String at, String outcome, @Nullable Integer revision, String text) {

    static Resolved of(Resolution resolution) {
      Settlement settlement = resolution.settlement();
      return new Resolved(
          By.of(resolution.by()),
          time(resolution.at()),
          outcome(settlement),
          settlement instanceof Settlement.CorrectedIn(int revision) ? revision : null,
          resolution.text());
    }

    private static String outcome(Settlement settlement) {
      return switch (settlement) {
        case Settlement.FigureStands() -> "stands";
        case Settlement.CorrectedIn _ -> "corrected";
        case Settlement.Withdrawn() -> "withdrawn";
      };
    }
  }

  public static DisputeJson of(Dispute dispute, Optional<Standing> standing) {
    Objection objection = dispute.objection();
    Optional<Resolution> resolution =
        switch (dispute) {
          case Dispute.Open _ -> Optional.empty();
          case Dispute.Resolved(var _, var _, var found) -> Optional.of(found);
        };
    return new DisputeJson(
        dispute.id().value(),
        resolution.isEmpty() ? "open" : "resolved",
        DisputedFigureJson.of(objection.figure()),
        objection.revision(),
        objection.subject(),
        objection.printed(),
        By.of(objection.by()),
        time(objection.at()),
        objection.text(),
        objection.proposal().map(Proposed::of).orElse(null),
        resolution.map(Resolved::of).orElse(null),
        standing.map(DisputeStandingJson::of).orElse(null));
  }

  private static String time(Instant instant) {
    return instant.toString();
  }
}
