package kurabe.core.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.Fixtures;
import kurabe.core.MemoryEditions;
import kurabe.core.browsing.PublishedSurvey;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.catalog.BundledSchemes;
import kurabe.core.draft.PrintedReader;
import kurabe.core.importing.Imports;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publishers;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;

/// Everything that people need to work on drafts, in memory. Every file is read as one edition.
final class Desk {

  static final String EMPTY = "empty";

  final MemoryDrafts store = new MemoryDrafts();
  final Publishers published = new Publishers();
  final Drafting drafting;
  final DraftBrowser browser;
  final Deciding deciding;
  final Reviewing reviewing;
  final DuePublications due;

  /// @param edition what every file but the empty one is read as
  /// @param before what the library has of the same plan
  Desk(Edition edition, Edition... before) {
    ReportReader reader = file -> read(file, edition);
    ReportImport reports = Imports.with(reader);
    Readings readings = new Readings(reports);
    Contents contents = new Contents(store, readings, reports, BundledSchemes.schemes(), PRINTED);
    Bases bases = new Bases(new MemoryEditions(List.of(before)), new NoSurveys(), new NoArchive());
    browser = new DraftBrowser(store, contents, bases);
    drafting =
        new Drafting(
            reports,
            readings,
            BundledSchemes.schemes(),
            store,
            store,
            () -> "1+test",
            published.publishing());
    deciding = new Deciding(store, contents, new DecisionCheck(contents, browser));
    Publisher publisher =
        new Publisher(store, contents, published.publishing(), store, () -> "2+test");
    PublishingDay day = new PublishingDay("Asia/Tokyo");
    reviewing =
        new Reviewing(store, publisher, drafting, day, InstantSource.fixed(MemoryDrafts.AT));
    due = new DuePublications(store, publisher, day);
  }

  Intake bring(String text, String person) {
    return drafting.take(file(text), person, Optional.empty());
  }

  static Submission file(String text) {
    return new Submission("report.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  List<Progress> publishDue(String now) {
    return due.publishDue(Instant.parse(now), "Kurabe", Object::toString);
  }

  private static Reading read(Submission file, Edition edition) {
    return new String(file.bytes(), StandardCharsets.UTF_8).equals(EMPTY)
        ? new Reading.Refused(List.of(new Problem.EmptyDocument(Place.WHOLE)))
        : new Reading.Read(edition);
  }

  /// Digits with a unit, and a dash for nothing.
  private static final PrintedReader PRINTED =
      text -> {
        if (text.equals("－")) {
          return Optional.of(new Value.Absent(AbsenceReason.NOT_APPLICABLE, text));
        }
        return text.matches("[0-9.]+\\D*")
            ? Optional.of(new Value.Measured(Fixtures.quantity(text)))
            : Optional.empty();
      };

  /// Nobody publishes a survey here.
  private static final class NoArchive implements SurveyArchive {
    @Override
    public List<SurveySummary> listPublications(int limit) {
      return List.of();
    }

    @Override
    public List<PublishedSurvey> listContents(Collection<Key> keys) {
      return List.of();
    }
  }
}
