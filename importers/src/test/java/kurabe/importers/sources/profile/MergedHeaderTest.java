package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Reading;
import kurabe.core.plan.PlanItem;
import kurabe.core.profiling.ProfileReader;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;
import kurabe.core.time.Period.FiscalYear;
import org.junit.jupiter.api.Test;

/// A sheet with a header of two rows and cells merged over columns and rows. Invented.
class MergedHeaderTest {

  private static final String PROFILE =
      """
      code: kakuu-two
      title: 架空県の指標
      publisher: 架空県
      jurisdiction: "47"
      plan: { code: kakuu-two, title: 架空計画, levels: [分野, 施策], indicator: 指標 }
      scheme: akita-dx
      recognise: { headers: [分野, 施策] }
      tables:
        - name: 指標の一覧
          header: [施策, 指標]
          header-rows: 2
          columns:
            - { role: level, level: 分野, header: [分野] }
            - { role: level, level: 施策, header: [施策] }
            - { role: grade, level: 施策, header: [施策の評価], period: R6 }
            - { role: name, header: [指標] }
            - { role: target, header: ['/^目標/'] }
            - { role: value, header: ['/年度/実績$/'] }
            - { role: rate, header: ['/年度/達成率$/'] }
      """;

  private static final List<List<String>> ROWS =
      List.of(
          List.of("分野", "施策", "施策の評価", "指標", "目標(R8)", "令和5年度", "", "令和6年度", ""),
          List.of("", "", "", "", "", "実績", "達成率", "実績", "達成率"),
          List.of("行政", "手続", "B", "利用率", "60%", "30%", "50%", "48%", "80%"),
          List.of("", "", "", "件数", "100件", "40件", "40%", "90件", "90%"),
          List.of("", "職員", "A", "研修", "50人", "20人", "40%", "60人", "100%"));

  private final Edition edition = read(merges());
  private final EditionIndex index = new EditionIndex(edition);

  private static List<Merge> merges() {
    return List.of(
        new Merge(1, 1, 2, 1),
        new Merge(1, 2, 2, 2),
        new Merge(1, 3, 2, 3),
        new Merge(1, 4, 2, 4),
        new Merge(1, 5, 2, 5),
        new Merge(1, 6, 1, 7),
        new Merge(1, 8, 1, 9),
        new Merge(3, 1, 5, 1),
        new Merge(3, 2, 4, 2),
        new Merge(3, 3, 4, 3));
  }

  @Test
  void theYearOverTwoColumnsBelongsToBoth() {
    assertThat(edition.observations())
        .extracting(one -> one.period().code() + " " + plain(one))
        .containsExactly("R5 30", "R6 48", "R5 40", "R6 90", "R5 20", "R6 60");
    assertThat(edition.problems()).isEmpty();
  }

  @Test
  void aCategoryOverSeveralRowsIsOneItem() {
    assertThat(edition.allItems()).extracting(PlanItem::title).containsExactly("行政", "手続", "職員");
  }

  @Test
  void aGradeOverSeveralRowsIsTheItemsOwnAndCountsOnce() {
    PlanItem item = edition.items().getFirst().children().getFirst();

    assertThat(index.listEvaluations(new Subject.OfItem(item.key()))).hasSize(1);
    assertThat(edition.evaluations()).hasSize(8);
  }

  @Test
  void theNewestOfTheHeadersIsTheEdition() {
    assertThat(edition.head().asOf()).isEqualTo(new FiscalYear(2024));
  }

  @Test
  void aTableWhoseMergesWereLostGivesTheSameFigures() {
    Edition flat = read(List.of());

    assertThat(flat.observations())
        .extracting(one -> one.period().code() + " " + plain(one))
        .containsExactly("R5 30", "R6 48", "R5 40", "R6 90", "R5 20", "R6 60");
    assertThat(flat.evaluations()).hasSameSizeAs(edition.evaluations());
  }

  private static BigDecimal plain(kurabe.core.report.Observation observation) {
    return observation.value().findQuantity().orElseThrow().value();
  }

  private static Edition read(List<Merge> merges) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (List<String> texts : ROWS) {
      int row = rows.size() + 1;
      List<Cell> cells = new ArrayList<>();
      for (String text : texts) {
        Place place = new Place.Cell("指標", row, cells.size() + 1);
        cells.add(new Cell(row, cells.size() + 1, text, place));
      }
      rows.add(cells);
      lines.add(new Line(1, row, texts, new Place.Cell("指標", row, 1)));
    }
    Grid grid = new Grid("指標", rows, merges, "application/xlsx");
    Opened.Contents contents =
        new Opened.Contents(new TextDocument(lines, "application/xlsx"), List.of(grid), List.of());
    return read(contents);
  }

  private static Edition read(Opened.Contents contents) {
    var profile = ProfileReader.read("test.yml", PROFILE);
    Document document =
        new Document(
            Sha256.of(new byte[0]), "a.xlsx", "x", "", "", Optional.empty(), Optional.empty());
    Reading reading =
        new ProfileSource(profile, new Catalog().getScheme(profile.plan().scheme()))
            .read(contents, document, Optional.<Period>empty());
    return ((Reading.Read) reading).edition();
  }
}
