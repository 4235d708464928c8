package kurabe.web.cli;

import java.util.Optional;
import kurabe.core.drafting.Intake;
import kurabe.core.drafting.Progress;
import kurabe.core.importing.Examination;
import kurabe.core.publishing.Publication;

/// What came of importing one file.
///
/// @param examination of the file as it was read
/// @param intake empty for a dry run, and where the file could not even be opened
/// @param progress of publishing it, where that was asked for and possible
record Imported(
    GivenFile file, Examination examination, Optional<Intake> intake, Optional<Progress> progress) {

  /// Empty for a draft that waits for a review.
  Optional<Publication> publication() {
    return progress.flatMap(Imported::publication).or(() -> intake.flatMap(Imported::known));
  }

  private static Optional<Publication> publication(Progress progress) {
    return switch (progress) {
      case Progress.Published it -> Optional.of(new Publication.Published(it.revision()));
      case Progress.AlreadyKnown(int revision, var at) ->
          Optional.of(new Publication.AlreadyKnown(revision, at));
      case Progress.Done _,
          Progress.Faulty _,
          Progress.Overtaken _,
          Progress.WrongStage _,
          Progress.NoSuchDraft _,
          Progress.Unreadable _ ->
          Optional.empty();
    };
  }

  private static Optional<Publication> known(Intake intake) {
    return switch (intake) {
      case Intake.AlreadyPublished(var known, var _) ->
          Optional.of(new Publication.AlreadyKnown(known.revision(), known.publishedAt()));
      case Intake.Recorded(Publication publication, var _) -> Optional.of(publication);
      case Intake.Taken _, Intake.AlreadyDrafted _, Intake.Refused _, Intake.Faulty _ ->
          Optional.empty();
    };
  }
}
