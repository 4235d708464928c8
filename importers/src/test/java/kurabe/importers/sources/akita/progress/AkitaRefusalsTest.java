package kurabe.importers.sources.akita.progress;

import static kurabe.importers.sources.akita.progress.AkitaReports.BUNDLED;
import static kurabe.importers.sources.akita.progress.AkitaReports.upTo;
import static kurabe.importers.sources.akita.progress.AkitaReports.withoutLines;
import static kurabe.importers.sources.akita.progress.SmallReport.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents with a part missing are refused; a line missing is at least said.
class AkitaRefusalsTest {

  private static final Edition ORIGINAL = AkitaReports.edition(BUNDLED);

  /// Where a block ends and the report could end too: nothing announces how many blocks there are.
  private static final Set<Integer> ENDS_OF_LAST_AREA = Set.of(274, 281, 288, 293);

  @ParameterizedTest
  @CsvSource({
    "8, missing-table",
    "13, missing-table",
    "15, missing-table",
    "30, missing-table",
    "64, missing-table",
    "99, missing-table",
    "125, missing-table",
    "127, missing-table",
    "137, missing-table",
    "221, missing-table",
    "267, truncated-table",
    "271, truncated-table",
    "273, truncated-table",
    "290, truncated-table",
    "292, truncated-table"
  })
  void aTruncatedReportIsRefused(int lastLine, String problem) {
    assertThat(codes(AkitaReports.refusal(upTo(lastLine)))).contains(problem);
  }

  @ParameterizedTest
  @MethodSource("everyUsedLine")
  void whereverItEndsItIsRefusedOrComplete(int lastLine) {
    boolean complete = ENDS_OF_LAST_AREA.contains(lastLine);

    assertThat(AkitaReports.read(upTo(lastLine)) instanceof Reading.Refused).isEqualTo(!complete);
  }

  static IntStream everyUsedLine() {
    List<String> lines = BUNDLED.lines().toList();
    assertThat(lines).hasSize(293);
    return IntStream.rangeClosed(4, lines.size()).filter(n -> !lines.get(n - 1).isBlank());
  }

  /// The title apart, nothing can be lost without a word: what is read is the same, or a problem
  /// more
  /// says what is not.
  @ParameterizedTest
  @MethodSource("everyUsedLine")
  void noSingleLineIsLostInSilence(int line) {
    switch (AkitaReports.read(withoutLines(line, line))) {
      case Reading.Refused(List<Problem> problems) -> assertThat(problems).isNotEmpty();
      case Reading.Read(Edition edition)
          when edition.problems().size() <= ORIGINAL.problems().size() ->
          assertThat(size(edition)).isEqualTo(size(ORIGINAL));
      case Reading.Surveyed _, Reading.Recorded _ -> throw new AssertionError("expected a report");
      case Reading.Read _ -> {}
    }
  }

  private static List<Integer> size(Edition edition) {
    return List.of(
        (int) edition.allItems().count(),
        edition.evaluations().size(),
        edition.observations().size(),
        edition.references().size(),
        edition.statements().size());
  }

  @ParameterizedTest
  @CsvSource({"15, 39", "41, 64", "72, 98", "100, 125", "24, 31", "54, 79"})
  void aTableWithAPageOrACategoryMissingIsRefused(int first, int last) {
    assertThat(codes(AkitaReports.refusal(withoutLines(first, last)))).contains("missing-table");
  }

  @ParameterizedTest
  @CsvSource({"127, 181", "183, 221", "223, 265", "127, 293", "15, 125"})
  void anAreaOrASectionMissingIsRefused(int first, int last) {
    assertThat(codes(AkitaReports.refusal(withoutLines(first, last)))).contains("missing-table");
  }

  @Test
  void anAreaThatTheTableLostIsRefused() {
    assertThat(SmallReport.refusal("産業⇥⇥⇥\n", ""))
        .contains(new Problem.MissingTable(new Place.Line(31), "進捗状況の概要 産業"));
  }

  @Test
  void withoutAYearInTheTitleThereIsNoEdition() {
    assertThat(SmallReport.refusal("(令和7年度)", ""))
        .containsExactly(new Problem.MissingEditionDate(new Place.Line(1)));
  }

  @Test
  void theYearMayStandBelowTheTitle() {
    assertThat(SmallReport.edition("(令和7年度)", "\n（令和7年度）").head().asOf()).isEqualTo(SmallReport.R7);
  }

  @Test
  void withoutYearsTheTableCannotBeRead() {
    assertThat(SmallReport.refusal("取組事項⇥R6⇥R7", "取組事項⇥前回⇥今回"))
        .contains(
            new Problem.MissingColumn(new Place.Line(7), "評価", List.of("分類", "取組事項", "前回", "今回")));
  }

  @Test
  void withoutAColumnForInitiativesTheTableCannotBeRead() {
    assertThat(codes(SmallReport.refusal("取組事項", "内訳"))).contains("missing-column");
  }

  @Test
  void blocksWithoutAProgressPartCannotBeRead() {
    assertThat(codes(SmallReport.refusal("【進捗】", "【状況】"))).contains("missing-column");
  }

  @Test
  void anotherReportIsNotRecognised() {
    assertThat(codes(SmallReport.refusal("秋田県DX推進計画", "秋田県総合計画")))
        .containsExactly("unknown-report");
  }
}
