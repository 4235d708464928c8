package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.catalog.Schemes;
import kurabe.core.council.CouncilRecord;
import kurabe.core.draft.Draft;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Work;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ImporterRelease;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publishing;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.source.Sha256;

/// Takes files in as drafts. What cannot be read is not kept.
@Singleton
public final class Drafting {

  private final ReportImport reports;
  private final Readings readings;
  private final Schemes schemes;
  private final DraftStore store;
  private final PublicationLog publications;
  private final ImporterRelease release;
  private final Publishing publishing;

  Drafting(
      ReportImport reports,
      Readings readings,
      Schemes schemes,
      DraftStore store,
      PublicationLog publications,
      ImporterRelease release,
      Publishing publishing) {
    this.reports = reports;
    this.readings = readings;
    this.schemes = schemes;
    this.store = store;
    this.publications = publications;
    this.release = release;
    this.publishing = publishing;
  }

  /// @param person who brings the file
  /// @param again why bytes that were published before are brought once more; without it they are
  ///     known, and nothing happens
  public Intake take(Submission submission, String person, Optional<String> again) {
    return take(submission, person, again, true);
  }

  /// A draft of its own, even where somebody is at work on one of the same bytes: for what is to be
  /// published as it was read.
  Intake takeAlone(Submission submission, String person, Optional<String> again) {
    return take(submission, person, again, false);
  }

  private Intake take(
      Submission submission, String person, Optional<String> again, boolean shares) {
    List<DraftFault> faults = faults(person, again);
    if (!faults.isEmpty()) {
      return new Intake.Faulty(faults);
    }
    return switch (readings.read(submission)) {
      case Reading.Refused(List<Problem> problems) -> new Intake.Refused(problems);
      case Reading.Read(Edition edition) ->
          take(
              origin(submission, edition.head(), person, again),
              submission,
              reports.audit(edition, schemes.current()),
              shares);
      case Reading.Surveyed(SurveyTable table) ->
          take(
              origin(submission, table.survey(), person, again),
              submission,
              new Examination.SurveyDraft(table),
              shares);
      case Reading.Recorded(CouncilRecord record) -> recorded(submission, record);
    };
  }

  private Intake recorded(Submission submission, CouncilRecord record) {
    Examination.RecordDraft accepted = new Examination.RecordDraft(record);
    return new Intake.Recorded(publishing.publish(accepted, submission), accepted);
  }

  private static List<DraftFault> faults(String person, Optional<String> again) {
    return Stream.concat(
            DraftFault.required(DraftFault.Field.PERSON, person).stream(),
            again.stream().flatMap(it -> DraftFault.required(DraftFault.Field.REASON, it).stream()))
        .toList();
  }

  private Intake take(
      Origin origin, Submission submission, Examination.Accepted accepted, boolean shares) {
    Optional<PublicationLog.Known> known =
        origin.again().isPresent()
            ? Optional.empty()
            : publications.find(origin.work(), origin.hash());
    if (known.isPresent()) {
      return new Intake.AlreadyPublished(known.get(), accepted);
    }
    Optional<Draft> drafted =
        shares
            ? store.findUnfinished(origin.work(), origin.hash()).flatMap(store::findDraft)
            : Optional.empty();
    return drafted
        .<Intake>map(draft -> new Intake.AlreadyDrafted(draft, accepted))
        .orElseGet(() -> new Intake.Taken(store.add(origin, submission.bytes()), accepted));
  }

  private Origin origin(
      Submission submission, EditionHead head, String person, Optional<String> again) {
    return origin(
        submission,
        head.source(),
        new Work.OfEdition(head.plan().code(), head.asOf()),
        head.plan().title(),
        person,
        again);
  }

  private Origin origin(
      Submission submission, Survey survey, String person, Optional<String> again) {
    return origin(
        submission,
        survey.source(),
        new Work.OfSurvey(survey.code()),
        survey.title(),
        person,
        again);
  }

  private Origin origin(
      Submission submission,
      String source,
      Work work,
      String title,
      String person,
      Optional<String> again) {
    return new Origin(
        Sha256.of(submission.bytes()),
        submission.fileName(),
        submission.url(),
        submission.asOf(),
        submission.source(),
        source,
        work,
        title,
        release.version(),
        again.map(String::strip),
        person.strip(),
        Instant.EPOCH);
  }
}
