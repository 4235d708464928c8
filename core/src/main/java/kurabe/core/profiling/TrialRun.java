package kurabe.core.profiling;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.importing.DocumentOpener;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Profile;

/// Tries a profile on a document before it is saved. Stores nothing.
@Singleton
public final class TrialRun {

  private final DocumentOpener opener;
  private final ProfileTrial trial;
  private final ReportImport reports;
  private final KnownSchemes schemes;

  TrialRun(DocumentOpener opener, ProfileTrial trial, ReportImport reports, KnownSchemes schemes) {
    this.opener = opener;
    this.trial = trial;
    this.reports = reports;
    this.schemes = schemes;
  }

  /// What the profile makes of the file, audited as at an import.
  public Examination examine(Profile profile, Submission submission) {
    return switch (opener.open(submission.bytes())) {
      case Opened.Failed(Problem problem) -> new Examination.Refused(List.of(problem));
      case Opened.Contents contents -> examine(profile, contents, submission);
    };
  }

  /// The same for a file that is open already.
  public Examination examine(Profile profile, Opened.Contents contents, Submission submission) {
    Reading reading = trial.read(profile, contents, submission);
    return reports.examine(reading, schemes::now);
  }

  /// Whether the document would be taken for one of the profile's without being told so.
  public boolean recognises(Profile profile, Opened.Contents contents) {
    return trial.recognises(profile, contents);
  }

  public Opened open(Submission submission) {
    return opener.open(submission.bytes());
  }

  /// The tables of a document in which a header can be told, with what each column seems to be.
  public List<DocumentTable> listTables(Opened.Contents contents) {
    return trial.listTables(contents).stream()
        .flatMap(grid -> TableGuess.of(grid).stream())
        .toList();
  }
}
