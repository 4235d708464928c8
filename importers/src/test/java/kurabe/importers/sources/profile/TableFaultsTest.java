package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.testing.Edits;
import org.junit.jupiter.api.Test;

/// A damaged table gives a named problem or the right figures, never silently fewer.
class TableFaultsTest {

  private static final Profiled PROFILE = Profiled.of(Kakuu.PROFILE);
  private static final FiscalYear R6 = new FiscalYear(2024);

  @Test
  void aRenamedHeaderRefusesTheReport() {
    assertThat(PROFILE.refusal(Edits.replace(Kakuu.TABLE, "目標値(R8)", "めざす姿")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .isInstanceOfSatisfying(
                        Problem.MissingColumn.class,
                        missing -> assertThat(missing.column()).isEqualTo("目標値")));
  }

  @Test
  void anAddedColumnIsNamed() {
    String added = Kakuu.TABLE.replace(",評価\n", ",評価,前年度比較\n").replace("◎\n", "◎,▲3\n");

    assertThat(problems(added))
        .containsExactly(new Problem.UnclaimedColumn(new Place.Cell("", 2, 1), "前年度比較"));
  }

  @Test
  void aTruncatedTableFallsShortOfWhatIsExpected() {
    String cut = Kakuu.TABLE.substring(0, Kakuu.TABLE.indexOf(",平均処理日数"));

    assertThat(problems(cut)).contains(new Problem.CountMismatch(Place.WHOLE, "KPI", 4, 3));
  }

  @Test
  void aRepeatedRowIsReadOnceAndNamed() {
    assertThat(problems(Edits.repeat(Kakuu.TABLE, ",オンライン化した手続")))
        .containsExactly(new Problem.DuplicateItem(new Place.Cell("", 5, 2), "オンライン化した手続"));
  }

  @Test
  void aGapInTheNumbersIsNamed() {
    assertThat(problems(Edits.replace(Kakuu.TABLE, "2 産業の", "3 産業の")))
        .containsExactly(new Problem.MissingItem(Place.WHOLE, "2"));
  }

  @Test
  void anUnreadableFigureIsNamedWithItsCell() {
    assertThat(problems(Edits.replace(Kakuu.TABLE, "38.2", "38..2")))
        .containsExactly(
            new Problem.UnreadableFigure(new Place.Cell("", 3, 6), "電子申請の利用率", "実績値(R5)", "38..2"));
  }

  @Test
  void aGradeThatTheSchemeDoesNotHaveIsNamed() {
    assertThat(problems(Edits.replace(Kakuu.TABLE, ",◎", ",Ｓ")))
        .containsExactly(new Problem.UnknownGrade(new Place.Cell("", 4, 9), "オンライン化した手続", R6, "Ｓ"));
  }

  @Test
  void aBlankGradeIsMissing() {
    assertThat(problems(Edits.replace(Kakuu.TABLE, ",◎", ",")))
        .containsExactly(new Problem.MissingGrade(new Place.Cell("", 4, 9), "オンライン化した手続", R6));
  }

  @Test
  void figuresWithoutANameAreSkippedLoudly() {
    assertThat(problems(Edits.replace(Kakuu.TABLE, ",オンライン化した手続,件", ",,件")))
        .anySatisfy(problem -> assertThat(problem).isInstanceOf(Problem.SkippedRow.class));
  }

  @Test
  void aTableThatNobodyDescribedIsNamed() {
    assertThat(problems(Kakuu.TABLE.replace("架空県DX推進計画の進捗状況,,", "架空県DX推進計画の進捗状況,担当,DX課")))
        .hasSize(1)
        .allSatisfy(problem -> assertThat(problem).isInstanceOf(Problem.UnclaimedText.class));
  }

  @Test
  void fullWidthDigitsAreTheSameFigures() {
    Edition wide = PROFILE.edition(Edits.fullWidthDigits(Kakuu.TABLE));

    assertThat(wide.problems()).isEmpty();
    assertThat(wide.observations())
        .extracting(one -> one.value().findQuantity().map(figure -> figure.plain()))
        .containsExactlyElementsOf(
            PROFILE.edition(Kakuu.TABLE).observations().stream()
                .map(one -> one.value().findQuantity().map(figure -> figure.plain()))
                .toList());
  }

  @Test
  void aReportWithoutTheTableIsRefused() {
    String other = "架空県DX推進計画の進捗状況,,,\n施策,KPI,メモ,欄\n";

    assertThat(PROFILE.refusal(other)).extracting(Problem::code).contains("missing-column");
  }

  @Test
  void anExpressionThatNeverEndsMatchesNothing() {
    String profile = Kakuu.PROFILE.replace("skip: [小計, 合計, ※]", "skip: ['/(a+)+$/', 小計, ※]");
    String table = Kakuu.TABLE.replace("小計", "a".repeat(60) + "!");

    assertThat(Profiled.of(profile).edition(table).problems())
        .anySatisfy(problem -> assertThat(problem).isInstanceOf(Problem.UnclaimedText.class));
  }

  private static List<Problem> problems(String table) {
    return PROFILE.edition(table).problems();
  }
}
