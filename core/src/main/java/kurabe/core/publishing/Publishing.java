package kurabe.core.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;

/// Publishes what was read, and what comes with Kurabe on a first start.
@Singleton
public final class Publishing {

  private final ReportImport reports;
  private final BundledReports bundled;
  private final EditionStore editions;
  private final SurveyStore surveys;
  private final CouncilStore councils;

  Publishing(
      ReportImport reports,
      BundledReports bundled,
      EditionStore editions,
      SurveyStore surveys,
      CouncilStore councils) {
    this.councils = councils;
    this.reports = reports;
    this.bundled = bundled;
    this.editions = editions;
    this.surveys = surveys;
  }

  public Publication publish(Examination.Accepted accepted, Submission submission) {
    return publish(accepted, submission, Repeat.KNOWN);
  }

  /// @param repeat what to do when the same bytes were published before
  public Publication publish(Examination.Accepted accepted, Submission submission, Repeat repeat) {
    return switch (accepted) {
      case Examination.Draft(var edition, var _, var _) ->
          editions.publish(edition, submission.bytes(), repeat);
      case Examination.SurveyDraft(var table) -> surveys.publish(table, submission.bytes(), repeat);
      case Examination.RecordDraft(var record) -> councils.publish(record, submission.bytes());
    };
  }

  /// Publishes the bundled reports when no report was ever published, and the bundled surveys when
  /// no survey was: a library from before there were surveys gets them too. Returns what was
  /// published.
  ///
  /// @throws IllegalStateException when a bundled document cannot be read: the build is broken
  public List<Examination.Accepted> publishBundledOnFirstStart() {
    boolean wantsEditions = editions.isEmpty();
    boolean wantsSurveys = surveys.isEmpty();
    return wantsEditions || wantsSurveys
        ? bundled.listBundled().stream()
            .flatMap(one -> publishBundled(one, wantsEditions, wantsSurveys))
            .toList()
        : List.of();
  }

  private Stream<Examination.Accepted> publishBundled(
      Submission submission, boolean wantsEditions, boolean wantsSurveys) {
    return switch (reports.examine(submission)) {
      case Examination.Draft draft -> publishBundled(draft, submission, wantsEditions);
      case Examination.SurveyDraft draft -> publishBundled(draft, submission, wantsSurveys);
      case Examination.RecordDraft draft -> publishBundled(draft, submission, wantsEditions);
      case Examination.Refused(var problems) ->
          throw new IllegalStateException(submission.fileName() + ": " + problems);
    };
  }

  private Stream<Examination.Accepted> publishBundled(
      Examination.Accepted accepted, Submission submission, boolean wanted) {
    if (!wanted) {
      return Stream.empty();
    }
    publish(accepted, submission);
    return Stream.of(accepted);
  }
}
