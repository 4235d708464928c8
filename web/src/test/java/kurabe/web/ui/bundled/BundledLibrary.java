package kurabe.web.ui.bundled;

import static java.util.Comparator.comparing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.web.ui.sample.MemoryLibrary;

/// What views find where a test asks for the bundled reports.
@Singleton
@Replaces(EditionLibrary.class)
@Requires(property = BundledLibrary.PROPERTY, value = BundledLibrary.BUNDLED)
class BundledLibrary extends MemoryLibrary {

  static final String PROPERTY = "kurabe.test.library";
  static final String BUNDLED = "bundled";

  private static final Instant PUBLISHED = Instant.parse("2026-02-04T01:05:00Z");

  BundledLibrary(BundledReports bundled, ReportImport reports) {
    super(bundled.listBundled().stream().flatMap(report -> published(reports, report)).toList());
  }

  static Stream<PublishedEdition> published(ReportImport reports, Submission report) {
    return switch (reports.examine(report)) {
      case Examination.Draft draft ->
          Stream.of(new PublishedEdition(draft.edition(), 1, PUBLISHED));
      case Examination.SurveyDraft _, Examination.RecordDraft _ -> Stream.empty();
      case Examination.Refused(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  @Override
  public List<Jurisdiction> listJurisdictions() {
    Stream<Jurisdiction> others =
        Stream.of("03 岩手県", "04 宮城県", "06 山形県", "07 福島県", "13 東京都").map(BundledLibrary::body);
    return Stream.concat(super.listJurisdictions().stream(), others)
        .sorted(comparing(Jurisdiction::code))
        .toList();
  }

  private static Jurisdiction body(String line) {
    return new Jurisdiction(
        new JurisdictionCode(line.substring(0, 2)),
        line.substring(3),
        Jurisdiction.Kind.PREFECTURE,
        line.startsWith("13") ? "関東" : "東北");
  }
}
