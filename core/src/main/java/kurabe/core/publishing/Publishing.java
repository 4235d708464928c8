package kurabe.core.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;

/// Publishes what was read, and the bundled reports on a first start.
@Singleton
public final class Publishing {

  private final ReportImport reports;
  private final BundledReports bundled;
  private final EditionStore store;

  Publishing(ReportImport reports, BundledReports bundled, EditionStore store) {
    this.reports = reports;
    this.bundled = bundled;
    this.store = store;
  }

  public Publication publish(Examination.Draft draft, Submission submission) {
    return store.publish(draft.edition(), submission.bytes());
  }

  /// Publishes the bundled reports when nothing was ever published. Returns what was published.
  ///
  /// @throws IllegalStateException when a bundled report cannot be read: the build is broken
  public List<Examination.Draft> publishBundledOnFirstStart() {
    return store.isEmpty()
        ? bundled.listBundled().stream().flatMap(this::publishBundled).toList()
        : List.of();
  }

  private Stream<Examination.Draft> publishBundled(Submission submission) {
    return switch (reports.examine(submission)) {
      case Examination.Draft draft -> {
        store.publish(draft.edition(), submission.bytes());
        yield Stream.of(draft);
      }
      case Examination.SurveyDraft _ -> Stream.empty();
      case Examination.Refused(var problems) ->
          throw new IllegalStateException(submission.fileName() + ": " + problems);
    };
  }
}
