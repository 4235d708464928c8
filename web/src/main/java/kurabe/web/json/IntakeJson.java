package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.drafting.Intake;
import kurabe.core.publishing.Publication;
import org.jspecify.annotations.Nullable;

/// What came of taking a file in.
///
/// @param status `drafted`, `already-drafted`, `already-known`, `withdrawn`, or `recorded` for a
///     document of a council, which is kept at once
/// @param draft null where the same bytes were published before
/// @param revision that was read from the same bytes; null for a draft
@Serdeable
public record IntakeJson(
    String status, @Nullable DraftSummaryJson draft, @Nullable Integer revision) {

  /// @throws IllegalArgumentException for what was refused
  public static IntakeJson of(Intake intake) {
    return switch (intake) {
      case Intake.Taken(var draft, var _) ->
          new IntakeJson("drafted", DraftJson.summary(draft), null);
      case Intake.AlreadyDrafted(var draft, var _) ->
          new IntakeJson("already-drafted", DraftJson.summary(draft), null);
      case Intake.AlreadyPublished(var known, var _) ->
          new IntakeJson(known.withdrawn() ? "withdrawn" : "already-known", null, known.revision());
      case Intake.Recorded(Publication.Published(int revision), var _) ->
          new IntakeJson("recorded", null, revision);
      case Intake.Recorded(Publication.AlreadyKnown(int revision, var _), var _) ->
          new IntakeJson("already-known", null, revision);
      case Intake.Refused _, Intake.Faulty _ ->
          throw new IllegalArgumentException("nothing was taken in");
    };
  }
}
