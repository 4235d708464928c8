package kurabe.importers.sources.akita.progress;

import static kurabe.importers.sources.akita.progress.SmallReport.R7;
import static kurabe.importers.sources.akita.progress.SmallReport.codes;
import static kurabe.importers.sources.akita.progress.SmallReport.edition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;
import kurabe.core.source.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other editions of the detail blocks.
class AkitaDetailsTest {

  private static final String PLAN = "・申請の電子化率 R7：90% ・申請件数 R7：500件";
  private static final String PROGRESS = "・電子化率 R7：95% ・件数 R7：480件";

  /// `name target → value`, one for each indicator.
  private static List<String> pairs(Edition edition) {
    EditionIndex index = new EditionIndex(edition);
    return edition
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .map(each -> pair(each, index.listObservations(each.key())))
        .toList();
  }

  private static String pair(Indicator indicator, List<Observation> observations) {
    String target = indicator.target().map(Target::value).map(AkitaDetailsTest::text).orElse("");
    String values =
        String.join(",", observations.stream().map(each -> text(each.value())).toList());
    return indicator.name() + " " + target + " → " + values;
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity.plain() + quantity.unit().symbol();
      case Value.Words(String words) -> words;
      case Value.ChangeOnly(Quantity change, String against) -> change.text() + against;
      case Value.Absent(AbsenceReason reason, String mark) -> reason.code() + mark;
    };
  }

  @Test
  void shortenedLabelsFindTheirTargets() {
    assertThat(pairs(edition())).containsExactly("申請の電子化率 90% → 95%", "申請件数 500件 → 480件");
  }

  @Test
  void theOrderOfTheFiguresDoesNotMatter() {
    Edition read = edition(PROGRESS, "・件数 R7：480件 ・電子化率 R7：95%");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
  }

  @ParameterizedTest
  @CsvSource({"R7:", "R7 ：", "令和7年度：", "（R7）：", "Ｒ７："})
  void yearAndColonMayBeWrittenOtherwise(String written) {
    Edition read = edition("電子化率 R7：95%", "電子化率 " + written + "95%");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.problems()).isEmpty();
    assertThat(read.observations()).extracting(Observation::period).containsOnly(R7);
  }

  @Test
  void figuresMayShareAUnitAndTheEndOfTheirLabels() {
    Edition read =
        edition(
            PLAN, "・公開に取り組む交通事業者数 R7：22事業者 ・利便性の向上に取り組む交通事業者数 R7：8事業者",
            PROGRESS, "・利便性の向上に取り組む交通事業者数 R7：9事業者 ・取り組む交通事業者数 R7：20事業者");

    assertThat(pairs(read))
        .containsExactly("公開に取り組む交通事業者数 22事業者 → 20事業者", "利便性の向上に取り組む交通事業者数 8事業者 → 9事業者");
  }

  @Test
  void aTargetThatNothingAnswersIsKeptAndReported() {
    Edition read = edition(" ・件数 R7：480件", "");

    assertThat(pairs(read)).containsExactly("申請の電子化率 90% → 95%", "申請件数 500件 → not-published");
    assertThat(read.problems())
        .containsExactly(new Problem.UnpairedFigure(new Place.Line(29), "1 申請", "・申請件数 R7：500件"));
  }

  @Test
  void aFigureWithoutTargetIsKeptAndReported() {
    Edition read = edition(" ・申請件数 R7：500件", "");

    assertThat(pairs(read)).containsExactly("申請の電子化率 90% → 95%", "件数  → 480件");
    assertThat(codes(read.problems())).containsExactly("unpaired-figure");
  }

  @Test
  void figuresOfDifferentUnitsNeverPair() {
    Edition read = edition("件数 R7：480件", "件数 R7：48%");

    assertThat(pairs(read))
        .containsExactly("申請の電子化率 90% → 95%", "申請件数 500件 → not-published", "件数  → 48%");
    assertThat(read.problems()).hasSize(2);
  }

  @Test
  void labelsWithNothingInCommonNeverPair() {
    Edition read = edition("・件数 R7：480件", "・苦情 R7：480件");

    assertThat(codes(read.problems())).containsExactly("unpaired-figure");
  }

  @Test
  void aTargetInWordsIsATarget() {
    Edition read = edition("申請件数 R7：500件", "申請件数 R7：希望するもの全て");

    assertThat(pairs(read)).contains("申請件数 希望するもの全て → 480件");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aTargetMayBeACeiling() {
    Edition read = edition("申請件数 R7：500件", "申請件数 R7：500件以下");

    assertThat(read.allItems().flatMap(item -> item.indicators().stream()))
        .extracting(Indicator::direction)
        .containsExactly(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);
  }

  @Test
  void aFigureThatCannotBeReadIsReported() {
    Edition read = edition("件数 R7：480件", "件数 R7：480件～500件");

    assertThat(read.problems())
        .contains(new Problem.UnreadableFigure(new Place.Line(29), "1 申請", "件数", "480件～500件"));
  }

  @Test
  void aValueThatIsStillBeingCountedIsAbsentWithItsReason() {
    assertThat(pairs(edition("件数 R7：480件", "件数 R7：集計中")))
        .contains("申請件数 500件 → not-yet-surveyed集計中");
  }

  @ParameterizedTest
  @CsvSource({
    "・普及率（R6.3末時点） 秋田県93.7% 全国98.1%",
    "・普及率（R6.3末時点）：本県 93.7%、全国平均 98.1%",
    "・普及率（R6.3末時点） 全国98.1% 秋田県93.7%"
  })
  void theNationMayStandBesideTheProgress(String bullet) {
    Edition read = edition("・実証を実施", "・実証を実施 " + bullet);

    assertThat(pairs(read)).contains("普及率  → 93.7%");
    assertThat(read.references()).extracting(each -> each.value().text()).containsExactly("98.1%");
    assertThat(read.references()).extracting(each -> each.asOf().text()).containsExactly("R6.3末時点");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void theNationMayStandBesideAFigureWithTarget() {
    Edition read = edition("電子化率 R7：95%", "電子化率 R7：95%（R8.3時点） 全国80%");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.references()).extracting(each -> each.value().text()).containsExactly("80%");
  }

  @ParameterizedTest
  @CsvSource({"計4135人が来場", "各11地点で試験運用", "R7年12月より移行", "受付 8:30から", "10月に県内3か所で開催"})
  void digitsInSentencesAreNoIndicators(String sentence) {
    Edition read = edition("・実証を実施", "・" + sentence);

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void blocksAreFoundByTheirNumberInAnyOrder() {
    String first = "(1) 農業\n\n4 稲作（農林水産部）";

    Edition read = edition(first, "(1) 農業\n\n4 稲作(農林水産部、総務部)");

    assertThat(SmallReport.item(read, 4).map(PlanItem::department)).contains("農林水産部、総務部");
  }

  @Test
  void aTitleInBracketsIsNoDepartment() {
    Edition read = edition("1 申請⇥", "1 申請(窓口)⇥", "1 申請（総務部）", "1 申請（窓口）");

    assertThat(SmallReport.item(read, 1).map(PlanItem::department)).contains("");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aGradeThatDiffersFromTheTableIsReported() {
    assertThat(edition("95% ・件数 R7：480件⇥【評価】 A", "95% ・件数 R7：480件⇥【評価】 C").problems())
        .containsExactly(new Problem.ConflictingFigures(new Place.Line(29), "1 申請", "A", "C"));
  }

  @Test
  void partsMayStandOnLinesOfTheirOwn() {
    Edition read = edition(PLAN + "⇥【進捗】", PLAN + "\n【進捗】", "480件⇥【評価】", "480件\n【評価】");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void partsMayHaveLostTheTabsBetweenThem() {
    Edition read = edition(PLAN + "⇥【進捗】", PLAN + " 【進捗】", "480件⇥【評価】", "480件 【評価】");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void bulletsMayGoOnOnTheNextLine() {
    Edition read =
        edition(
            " ・申請件数 R7：500件⇥",
            "⇥",
            "【評価】 A\n【今後の取組等】 ・拡大",
            "【評価】 A\n・申請件数 R7：500件⇥⇥\n【今後の取組等】 ・拡大");

    assertThat(pairs(read)).isEqualTo(pairs(edition()));
    assertThat(read.statements().getFirst().value())
        .isEqualTo(new Value.Words("・申請の電子化率 R7：90%\n・申請件数 R7：500件"));
  }

  @Test
  void anAppendixIsNoPartOfTheDetails() {
    Edition read =
        AkitaReports.edition(
            SmallReport.TEXT + "\n取組の成果について\n\n01 会議の短縮\n\n資料作成（30分→5分）\n\n02 移動の短縮\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.statements()).hasSize(6);
  }

  @Test
  void wordsBetweenTheBlocksAreReported() {
    assertThat(codes(edition("【産業】\n", "次のとおりである。\n\n【産業】\n").problems()))
        .containsExactly("unclaimed-text");
  }

  @Test
  void aBlockThatLostItsHeadingIsReported() {
    Edition read = AkitaReports.edition(AkitaReports.withoutLines(138, 138));

    assertThat(codes(read.problems())).contains("skipped-row");
    assertThat(read.statements()).hasSize(3 * 23);
  }

  @Test
  void aBlockForAnUnknownInitiativeIsReported() {
    Edition read =
        edition("【産業】\n", "9 漁業（水産課）\n\n【R7計画】 ・調査⇥【進捗】 ・実施⇥【評価】 A\n【今後の取組等】 ・継続⇥⇥\n\n【産業】\n");

    assertThat(codes(read.problems())).containsExactly("skipped-row");
    assertThat(read.statements()).hasSize(6);
  }

  @Test
  void aSecondBlockForAnInitiativeIsReported() {
    Edition read =
        edition("【産業】\n", "1 申請（総務部）\n\n【R7計画】 ・調査⇥【進捗】 ・実施⇥【評価】 A\n【今後の取組等】 ・継続⇥⇥\n\n【産業】\n");

    assertThat(codes(read.problems())).containsExactly("duplicate-item");
  }

  @Test
  void aPartThatIsMissingInTheMiddleIsReported() {
    Edition read = edition("⇥【進捗】 " + PROGRESS, "");

    assertThat(read.problems())
        .contains(new Problem.UnreadableFigure(new Place.Line(27), "1 申請", "進捗", ""));
  }

  @Test
  void statementsKeepTheirBulletsAndTheirYear() {
    Statement plan = edition().statements().getFirst();

    assertThat(plan.value()).isEqualTo(new Value.Words("・申請の電子化率 R7：90%\n・申請件数 R7：500件"));
    assertThat(plan.period()).isEqualTo(R7);
    assertThat(plan.citation().quote()).isEqualTo("【R7計画】 " + PLAN);
  }
}
