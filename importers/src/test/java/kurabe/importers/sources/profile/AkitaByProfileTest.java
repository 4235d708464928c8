package kurabe.importers.sources.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.testing.SourceFiles;
import kurabe.importers.testing.Workbooks;
import org.junit.jupiter.api.Test;

/// The table of grades that has an importer of its own gives the same grades by a profile.
class AkitaByProfileTest {

  private static final FiscalYear R5 = new FiscalYear(2023);
  private static final FiscalYear R6 = new FiscalYear(2024);

  /// Of the table of grades in the transcript.
  private static final int LAST_ROW = 126;

  private static final Profiled PROFILE = Profiled.bundled("akita-dx-table");

  @Test
  void everyGradeIsTheOneThatTheImporterReads() throws IOException {
    assertThat(grades(PROFILE.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"))))
        .containsExactlyElementsOf(golden());
  }

  @Test
  void thePdfGivesTheSameGradesButForTheOneThatTheTranscriptLost() throws IOException {
    List<String> pdf = grades(PROFILE.edition(SourceFiles.bytes("akita-dx-progress-r6.pdf")));

    assertThat(pdf).hasSize(91);
    assertThat(pdf.stream().map(AkitaByProfileTest::verdicts))
        .filteredOn(line -> !line.startsWith("36\t"))
        .containsExactlyElementsOf(
            golden().stream()
                .map(AkitaByProfileTest::verdicts)
                .filter(line -> !line.startsWith("36\t"))
                .toList());
  }

  @Test
  void theSameRowsInASheetGiveTheSameGrades() throws IOException {
    List<List<String>> rows =
        SourceFiles.text("akita-dx-progress-r6.txt")
            .lines()
            .limit(LAST_ROW)
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    byte[] workbook = Workbooks.write(book -> Workbooks.fill(book.createSheet("概要"), rows));

    assertThat(grades(PROFILE.edition(workbook))).containsExactlyElementsOf(golden());
  }

  private static String verdicts(String row) {
    String[] cells = row.split("\t", -1);
    return cells[0] + "\t" + cells[3] + "\t" + cells[4];
  }

  @Test
  void theEditionIsOfTheYearInTheTitle() {
    Edition edition = PROFILE.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"));

    assertThat(edition.head().asOf()).isEqualTo(R6);
    assertThat(edition.head().label()).isEqualTo("令和6年度");
    assertThat(edition.head().source()).isEqualTo("akita-dx-table");
  }

  @Test
  void displacedRowsAreSaidToBe() {
    Edition edition = PROFILE.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"));

    assertThat(edition.problems()).filteredOn(Problem.DisplacedCells.class::isInstance).hasSize(9);
    assertThat(edition.problems())
        .filteredOn(one -> !(one instanceof Problem.DisplacedCells))
        .hasSize(1)
        .allSatisfy(one -> assertThat(one).isInstanceOf(Problem.MissingGrade.class));
  }

  static List<String> grades(Edition edition) {
    EditionIndex index = new EditionIndex(edition);
    return edition
        .allItems()
        .filter(item -> item.level() == 2)
        .map(item -> row(item, index))
        .toList();
  }

  private static String row(PlanItem item, EditionIndex index) {
    List<String> path = index.listPath(item).stream().map(PlanItem::label).toList();
    return String.join(
        "\t",
        item.number(),
        path.get(0),
        path.get(1),
        grade(item, R5, index),
        grade(item, R6, index));
  }

  private static String grade(PlanItem item, FiscalYear year, EditionIndex index) {
    return index
        .findEvaluation(new Subject.OfItem(item.key()), year)
        .map(
            evaluation ->
                switch (evaluation.outcome()) {
                  case Outcome.Grade(String label) -> label;
                  case Outcome.NotRated(String mark) -> mark;
                  case Outcome.Rate(var percent) -> percent.text();
                  case Outcome.Missing _ -> "";
                })
        .orElse("nothing");
  }

  private static List<String> golden() throws IOException {
    String name = "/kurabe/importers/sources/akita/grades-r6.tsv";
    try (InputStream stream =
        Objects.requireNonNull(AkitaByProfileTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.lastIndexOf('\t')))
          .toList();
    }
  }
}
