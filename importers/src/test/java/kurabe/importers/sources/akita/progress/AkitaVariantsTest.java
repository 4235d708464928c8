package kurabe.importers.sources.akita.progress;

import static kurabe.importers.sources.akita.progress.SmallReport.R6;
import static kurabe.importers.sources.akita.progress.SmallReport.R7;
import static kurabe.importers.sources.akita.progress.SmallReport.R8;
import static kurabe.importers.sources.akita.progress.SmallReport.codes;
import static kurabe.importers.sources.akita.progress.SmallReport.edition;
import static kurabe.importers.sources.akita.progress.SmallReport.grade;
import static kurabe.importers.sources.akita.progress.SmallReport.grades;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.core.time.Period.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other editions of the grade table: what is legitimately different, and what a conversion does.
class AkitaVariantsTest {

  @Test
  void theSmallReportIsReadWithoutProblems() {
    Edition read = edition();

    assertThat(read.problems()).isEmpty();
    assertThat(read.allItems())
        .extracting(PlanItem::label)
        .containsExactly("行政", "(1) 窓口", "1 申請", "2 納付", "(2) 庁内", "3 文書", "産業", "(1) 農業", "4 稲作");
    assertThat(grades(read, R6)).isEqualTo("BC-A");
    assertThat(grades(read, R7)).isEqualTo("ABBA");
  }

  @ParameterizedTest
  @CsvSource({
    "分類, 区分", "分類, 分野", "分類, 項目", "取組事項, 取組名", "取組事項, 取組", "取組事項, 主な取組",
    "R6, 令和6年度", "R6, R6年度", "R6, R6評価", "R6, 評価(R6)", "R6, Ｒ６", "分類, 分 類"
  })
  void columnsMayBeCalledOtherwise(String word, String other) {
    String header = "分類⇥取組事項⇥R6⇥R7";

    Edition read = edition(header, header.replace(word, other));

    assertThat(read.problems()).isEmpty();
    assertThat(grades(read, R6) + grades(read, R7)).isEqualTo("BC-AABBA");
  }

  @ParameterizedTest
  @CsvSource({"H30, 2018", "H31, 2019", "令和元年度, 2019", "R1, 2019", "R10, 2028"})
  void aGradeColumnMayBeOfAnyYear(String printed, int year) {
    assertThat(grades(edition("⇥R6⇥", "⇥" + printed + "⇥"), new FiscalYear(year)))
        .isEqualTo("BC-A");
  }

  @Test
  void thereMayBeThreeYears() {
    Edition read =
        edition(
            "R6⇥R7\n",
            "R6⇥R7⇥R8\n",
            "申請⇥B⇥A",
            "申請⇥B⇥A⇥C",
            "納付⇥C⇥B",
            "納付⇥C⇥B⇥C",
            "文書⇥-⇥B",
            "文書⇥-⇥B⇥C",
            "稲作⇥A⇥A",
            "稲作⇥A⇥A⇥C");

    assertThat(grades(read, R6) + grades(read, R7) + grades(read, R8)).isEqualTo("BC-AABBACCCC");
  }

  @Test
  void yearsMayStandBelowACommonHeading() {
    assertThat(grades(edition("取組事項⇥R6⇥R7", "取組事項⇥評価⇥\n⇥⇥R6⇥R7"), R6)).isEqualTo("BC-A");
  }

  @Test
  void aColumnThatIsOnlyCalledGradeIsOfTheEdition() {
    Edition read =
        edition(
            "R6⇥R7\n", "評価\n", "申請⇥B⇥A", "申請⇥A", "納付⇥C⇥B", "納付⇥B", "文書⇥-⇥B", "文書⇥B", "稲作⇥A⇥A",
            "稲作⇥A");

    assertThat(grades(read, R7)).isEqualTo("ABBA");
    assertThat(read.evaluations()).hasSize(4);
  }

  @Test
  void anAdditionalColumnChangesNothing() {
    Edition read =
        edition(
            "R6⇥R7\n",
            "R6⇥R7⇥備考\n",
            "申請⇥B⇥A",
            "申請⇥B⇥A⇥12 件",
            "納付⇥C⇥B",
            "納付⇥C⇥B⇥-",
            "分類⇥取組",
            "担当⇥分類⇥取組",
            "(1) 窓口⇥1",
            "A課⇥(1) 窓口⇥1",
            "⇥2 納",
            "⇥⇥2 納",
            "(2) 庁内⇥3",
            "B⇥(2) 庁内⇥3",
            "(1) 農業⇥4",
            "C⇥(1) 農業⇥4");

    assertThat(read.problems()).isEmpty();
    assertThat(grades(read, R6) + grades(read, R7)).isEqualTo("BC-AABBA");
  }

  @Test
  void columnsMayStandInAnotherOrder() {
    Edition read =
        edition(
            "分類⇥取組事項⇥R6⇥R7", "R7⇥R6⇥分類⇥取組事項",
            "(1) 窓口⇥1 申請⇥B⇥A", "A⇥B⇥(1) 窓口⇥1 申請",
            "⇥2 納付⇥C⇥B", "B⇥C⇥⇥2 納付",
            "(2) 庁内⇥3 文書⇥-⇥B", "B⇥-⇥(2) 庁内⇥3 文書",
            "(1) 農業⇥4 稲作⇥A⇥A", "A⇥A⇥(1) 農業⇥4 稲作");

    assertThat(read.problems()).isEmpty();
    assertThat(grades(read, R6) + grades(read, R7)).isEqualTo("BC-AABBA");
  }

  @ParameterizedTest
  @CsvSource({"番号⇥取組事項", "取組事項⇥''", "No.⇥取組事項", "''⇥取組事項"})
  void theNumberMayHaveItsOwnColumn(String header) {
    Edition read =
        edition(
            "取組事項",
            header.replace("''", ""),
            "1 申請⇥",
            "1⇥申請⇥",
            "2 納付⇥",
            "2⇥納付⇥",
            "3 文書⇥",
            "3⇥文書⇥",
            "4 稲作⇥",
            "4⇥稲作⇥",
            "行政⇥⇥⇥",
            "行政⇥⇥⇥⇥");

    assertThat(read.problems()).isEmpty();
    assertThat(grades(read, R6) + grades(read, R7)).isEqualTo("BC-AABBA");
    assertThat(SmallReport.label(read, 2)).isEqualTo("2 納付");
  }

  @ParameterizedTest
  @CsvSource({"Ａ", "◎A", "A(◎)", "A↑", " A "})
  void decoratedGradesAreTheGradesOfTheLegend(String printed) {
    Edition read = edition("申請⇥B⇥A", "申請⇥B⇥" + printed);

    assertThat(read.problems()).isEmpty();
    assertThat(grade(read, 1, R7)).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({"－", "―", "—", "ー", "−"})
  void everyDashSaysThatNoGradeWasGiven(String dash) {
    Edition read = edition("文書⇥-", "文書⇥" + dash);

    assertThat(read.problems()).isEmpty();
    assertThat(grade(read, 3, R6)).isEqualTo("-");
  }

  @Test
  void marksMayBeTheGradesOfTheLegend() {
    Edition read =
        edition(
            "- A:", "- ◎：", "- B:", "- ○：", "- C:", "- △：", "⇥A", "⇥◎", "⇥B", "⇥○", "⇥C", "⇥△",
            "【評価】 A", "【評価】 ◎");

    assertThat(read.problems()).isEmpty();
    assertThat(grades(read, R7)).isEqualTo("◎○○◎");
  }

  @Test
  void aGradeThatTheLegendDoesNotExplainIsKeptAndReported() {
    Edition read = edition("納付⇥C⇥B", "納付⇥C⇥S");

    assertThat(grade(read, 2, R7)).isEqualTo("S");
    assertThat(read.problems())
        .containsExactly(new Problem.UnknownGrade(new Place.Line(10), "2 納付", R7, "S"));
  }

  @Test
  void wordsWhereAGradeBelongsAreReportedAndNoGrade() {
    Edition read = edition("納付⇥C⇥B", "納付⇥C⇥評価は来年度");

    assertThat(grade(read, 2, R7)).isEqualTo("?");
    assertThat(read.problems())
        .containsExactly(new Problem.UnknownGrade(new Place.Line(10), "2 納付", R7, "評価は来年度"));
  }

  @ParameterizedTest
  @CsvSource({"⇥2 納付⇥⇥B, ?, B", "⇥2 納付⇥C⇥, C, ?", "⇥2 納付⇥C, C, ?", "⇥2 納付⇥⇥, ?, ?"})
  void aBlankGradeIsMissing(String row, String first, String second) {
    Edition read = edition("⇥2 納付⇥C⇥B", row);

    assertThat(grade(read, 2, R6) + grade(read, 2, R7)).isEqualTo(first + second);
    assertThat(codes(read.problems())).containsExactly("missing-grade");
  }

  @ParameterizedTest
  @CsvSource({"2 納付⇥⇥C⇥B", "2 納付⇥C⇥B", "⇥⇥2 納付⇥C⇥B", "⇥2⇥納付⇥C⇥B", "⇥2 納付⇥⇥C⇥B", "2⇥納付⇥C⇥B"})
  void displacedRowsAreReadByWhatTheirCellsAre(String row) {
    Edition read = edition("⇥2 納付⇥C⇥B", row);

    assertThat(grade(read, 2, R6) + grade(read, 2, R7)).isEqualTo("CB");
    assertThat(SmallReport.label(read, 2)).isEqualTo("2 納付");
    assertThat(codes(read.problems())).containsExactly("displaced-cells");
  }

  @Test
  void aDisplacedRowWithOneGradeTooFewIsNotGuessed() {
    Edition read = edition("⇥2 納付⇥C⇥B", "⇥⇥2 納付⇥B");

    assertThat(grade(read, 2, R6) + grade(read, 2, R7)).isEqualTo("?B");
    assertThat(codes(read.problems())).containsExactly("displaced-cells", "missing-grade");
  }

  @Test
  void areasAndCategoriesGoOnOnTheNextPage() {
    Edition read =
        edition("(2) 庁内⇥3", "\n分類⇥取組事項⇥⇥R6⇥R7\n行政⇥⇥⇥⇥\n(1) 窓口⇥3", "文書⇥-", "文書⇥⇥-", "稲作⇥A", "稲作⇥⇥A");

    assertThat(codes(read.problems())).isEmpty();
    assertThat(read.items().getFirst().children())
        .extracting(category -> category.label() + category.children().size())
        .containsExactly("(1) 窓口3");
  }

  @Test
  void aCategoryMayHaveItsOwnRow() {
    Edition read = edition("(2) 庁内⇥3", "(2) 庁内⇥⇥⇥\n⇥3");

    assertThat(read.problems()).isEmpty();
    assertThat(read.allItems().map(PlanItem::label).toList())
        .isEqualTo(edition().allItems().map(PlanItem::label).toList());
  }

  @Test
  void anAreaLessInTableAndDetailsIsAnotherEdition() {
    String details = SmallReport.TEXT.substring(SmallReport.TEXT.indexOf("【産業】"));

    Edition read =
        AkitaReports.edition(
            SmallReport.with("4の取組", "3の取組", "産業⇥⇥⇥\n(1) 農業⇥4 稲作⇥A⇥A\n", "").replace(details, ""));

    assertThat(read.problems()).isEmpty();
    assertThat(read.items()).extracting(PlanItem::title).containsExactly("行政");
  }

  @Test
  void aRepeatedRowCountsOnce() {
    Edition read = edition("⇥2 納付⇥C⇥B\n", "⇥2 納付⇥C⇥B\n⇥2 納付⇥A⇥A\n");

    assertThat(grade(read, 2, R6)).isEqualTo("C");
    assertThat(read.evaluations()).extracting(PublishedEvaluation::subject).hasSize(8);
    assertThat(read.problems())
        .containsExactly(new Problem.DuplicateItem(new Place.Line(11), "2 納付"));
  }

  @Test
  void aLostRowIsNamed() {
    Edition read = edition("⇥2 納付⇥C⇥B\n", "", "4の取組", "14の取組", "(1) 農業⇥4 稲作⇥A⇥A\n", many());

    assertThat(read.problems())
        .containsExactly(
            new Problem.MissingItem(new Place.Line(10), "2"),
            new Problem.CountMismatch(new Place.Line(5), "取組", 14, 13));
  }

  private static String many() {
    StringBuilder rows = new StringBuilder("(1) 農業⇥4 稲作⇥A⇥A\n");
    for (int number = 5; number <= 14; number++) {
      rows.append("⇥").append(number).append(" 畑作⇥A⇥A\n");
    }
    return rows.toString();
  }

  @Test
  void moreThanWasAnnouncedIsReported() {
    assertThat(edition("4の取組", "3の取組").problems())
        .containsExactly(new Problem.CountMismatch(new Place.Line(5), "取組", 3, 4));
  }

  @Test
  void aRowWithoutNumberIsSkippedLoudly() {
    assertThat(codes(edition("⇥2 納付⇥C⇥B\n", "⇥2 納付⇥C⇥B\n⇥(再掲) 納付⇥C⇥B\n").problems()))
        .containsExactly("skipped-row");
  }

  @Test
  void withoutLegendTheCountsSayWhatTheGradesAre() {
    Edition read =
        edition(
            "【評価基準】\n\n- A: 上\n- B: 中\n- C: 下\n",
            "",
            "4の取組\n",
            "4の取組\n\nA:上 2件(50.0%) B:中 2件(50.0%) C:下 0件(0.0%)\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.tallies()).hasSize(1);
    assertThat(edition().tallies()).isEmpty();
  }
}
