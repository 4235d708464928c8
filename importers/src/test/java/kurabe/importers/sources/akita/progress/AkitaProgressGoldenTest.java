package kurabe.importers.sources.akita.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
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
import kurabe.core.report.Tally;
import kurabe.core.source.Place;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The published report of 令和6年度, figure by figure.
class AkitaProgressGoldenTest {

  private static final FiscalYear R5 = new FiscalYear(2023);
  private static final FiscalYear R6 = new FiscalYear(2024);

  private Edition edition;
  private EditionIndex index;

  @BeforeEach
  void readTheReport() {
    edition = AkitaReports.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"));
    index = new EditionIndex(edition);
  }

  @Test
  void theEditionIsOfTheFiscalYearInTheTitle() {
    assertThat(edition.head().asOf()).isEqualTo(R6);
    assertThat(edition.head().label()).isEqualTo("令和6年度");
    assertThat(edition.head().source()).isEqualTo("akita-dx-progress");
    assertThat(edition.head().document().title()).isEqualTo("秋田県DX推進計画の進捗状況");
    assertThat(edition.head().document().publisher()).isEqualTo("秋田県");
  }

  @Test
  void areasCategoriesAndInitiativesAreThoseOfThePlan() {
    assertThat(edition.items())
        .extracting(PlanItem::label)
        .containsExactly("行政", "産業", "くらし", "環境基盤");
    Map<Integer, List<PlanItem>> byLevel = edition.allItems().collect(groupingBy(PlanItem::level));
    assertThat(byLevel.get(1)).hasSize(20);
    assertThat(byLevel.get(2)).hasSize(91);
    assertThat(path("n1")).containsExactly("行政", "(1) 行政手続のオンライン化", "1 電子申請・届出サービスの充実");
  }

  @Test
  void everyGradeIsTheOneInTheTable() throws IOException {
    List<String> read =
        edition.allItems().filter(item -> item.level() == 2).map(this::gradeRow).toList();

    assertThat(read).containsExactlyElementsOf(golden());
  }

  private String gradeRow(PlanItem item) {
    List<String> path = path(item.key().value());
    return String.join(
        "\t",
        item.number(),
        path.get(0),
        path.get(1),
        grade(item, R5),
        grade(item, R6),
        Integer.toString(line(evaluation(item, R6).citation().place())));
  }

  private List<String> path(String key) {
    PlanItem item = index.findItem(new ItemKey(key)).orElseThrow();
    return index.listPath(item).stream().map(PlanItem::label).toList();
  }

  private String grade(PlanItem item, FiscalYear year) {
    return switch (evaluation(item, year).outcome()) {
      case Outcome.Grade(String label) -> label;
      case Outcome.NotRated(String mark) -> mark;
      case Outcome.Missing _ -> "";
      case Outcome.Rate(Quantity percent) -> percent.text();
    };
  }

  private PublishedEvaluation evaluation(PlanItem item, FiscalYear year) {
    return index.findEvaluation(new Subject.OfItem(item.key()), year).orElseThrow();
  }

  private static List<String> golden() throws IOException {
    String name = "/kurabe/importers/sources/akita/grades-r6.tsv";
    try (InputStream stream =
        Objects.requireNonNull(AkitaProgressGoldenTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }

  @Test
  void gradesAddUpToWhatTheReportCounts() {
    assertThat(count(R6)).isEqualTo(Map.of("A", 18L, "B", 68L, "C", 5L));
    assertThat(count(R5)).isEqualTo(Map.of("A", 15L, "B", 62L, "C", 6L, "-", 7L, "", 1L));
    assertThat(edition.evaluations()).hasSize(2 * 91);
  }

  private Map<String, Long> count(FiscalYear year) {
    return edition
        .allItems()
        .filter(item -> item.level() == 2)
        .collect(groupingBy(item -> grade(item, year), Collectors.counting()));
  }

  @Test
  void theGradeThatTheConversionLostIsMissingAndNotGuessed() {
    PlanItem item = index.findItem(ItemKey.numbered("36")).orElseThrow();

    assertThat(evaluation(item, R5).outcome())
        .isEqualTo(new Outcome.Missing(AbsenceReason.UNREADABLE));
    assertThat(evaluation(item, R6).outcome()).isEqualTo(new Outcome.Grade("B"));
    assertThat(edition.problems())
        .contains(new Problem.MissingGrade(new Place.Line(56), "36 スマート農業を支える基盤整備の実証", R5));
  }

  @Test
  void nothingButTheKnownFaultsIsReported() {
    assertThat(edition.problems())
        .extracting(problem -> problem.code() + " " + line(problem.place()))
        .containsExactly(
            "displaced-cells 56",
            "missing-grade 56",
            "displaced-cells 57",
            "displaced-cells 58",
            "displaced-cells 59",
            "displaced-cells 60",
            "displaced-cells 61",
            "displaced-cells 62",
            "displaced-cells 63",
            "displaced-cells 64",
            "label-mismatch 155",
            "label-mismatch 187",
            "label-mismatch 276",
            "label-mismatch 283",
            "label-mismatch 290");
  }

  @Test
  void theWordingOfTheTableIsKeptWhereTheDetailsDiffer() {
    assertThat(edition.problems())
        .filteredOn(Problem.LabelMismatch.class::isInstance)
        .map(Problem.LabelMismatch.class::cast)
        .extracting(mismatch -> mismatch.kept() + " | " + mismatch.other())
        .containsExactly(
            "(3) 行政事務の効率化と働き方改革 | (3) 業務の効率化と働き方改革",
            "27 実証プロジェクトの実践によるDXの先事例の創出 | 27 実証プロジェクトの実践によるDXの先行事例の創出",
            "(3) デジタルインフラの整備促進 | (2) デジタルインフラの整備促進",
            "(4) デジタルデバイド対策の推進 | (3) デジタルデバイス対策の推進",
            "90 県民がデジタルを身近に感じ触れることができる機会の提供 | 90 県民がデジタルに身近に触れることができる機会の提供");
  }

  @Test
  void theTallyIsKeptAsPrinted() {
    assertThat(edition.tallies()).hasSize(1);
    Tally tally = edition.tallies().getFirst();
    assertThat(tally.period()).isEqualTo(R6);
    assertThat(tally.total().map(Quantity::plain)).contains("91");
    assertThat(tally.counts())
        .extracting(
            count ->
                count.label()
                    + " "
                    + count.count().text()
                    + " "
                    + count.share().map(Quantity::text).orElse(""))
        .containsExactly("A 18件 19.8%", "B 68件 74.7%", "C 5件 5.5%");
    assertThat(tally.citation().place()).isEqualTo(new Place.Line(13));
  }

  @Test
  void twentyFourInitiativesHaveADepartment() {
    assertThat(edition.allItems().filter(item -> !item.department().isEmpty()))
        .extracting(item -> item.number() + " " + item.department())
        .containsExactly(
            "1 企画振興部",
            "3 出納局・企画振興部",
            "6 企画振興部",
            "7 警察本部",
            "13 総務部、企画振興部",
            "16 企画振興部",
            "22 企画振興部",
            "24 企画振興部",
            "27 産業労働部",
            "31 産業労働部",
            "37 農林水産部",
            "44 農林水産部",
            "45 観光文化スポーツ部",
            "50 建設部",
            "55 健康福祉部",
            "60 観光文化スポーツ部",
            "62 建設部",
            "68 教育庁",
            "77 教育庁",
            "81 生活環境部",
            "84 企画振興部",
            "88 企画振興部",
            "89 企画振興部",
            "90 企画振興部");
  }

  @Test
  void everyDetailedInitiativeHasPlanProgressAndOutlookInWords() {
    Map<ItemKey, List<Statement>> statements =
        edition.statements().stream().collect(groupingBy(Statement::item));

    assertThat(statements).hasSize(24);
    assertThat(statements.values())
        .allSatisfy(
            each ->
                assertThat(each)
                    .extracting(Statement::kind)
                    .containsExactly(
                        Statement.Kind.PLAN, Statement.Kind.PROGRESS, Statement.Kind.NEXT));
    assertThat(edition.statements())
        .allSatisfy(each -> assertThat(each.value()).isInstanceOf(Value.Words.class));
    assertThat(edition.statements().getFirst().value())
        .isEqualTo(new Value.Words("・行政手続の電子化率 R6：90%"));
  }

  @Test
  void targetsAndValuesArePairedByWhatTheySpeakOf() {
    String read =
        edition
            .allItems()
            .flatMap(item -> item.indicators().stream().map(each -> pair(item, each)))
            .collect(joining("\n"));

    assertThat(read)
        .isEqualTo(
            """
            1 行政手続の電子化率 90% R6 80.9% R7.3時点
            3 キャッシュレス納付が可能な手数料等の割合 50% R6 60% R7.3時点
            6 マイナンバーカード交付率 100% R6 90.8% R7.3時点
            13 テレワーク利用可能者数 希望する職員 R6 1512人 R7.3時点
            22 オープンデータ化した県有データ数【累積】 175件 R6 241件 R7.3時点
            27 実証プロジェクトの創出数〔累計〕 9件 R6 8件 R7.3時点
            31 情報関連産業立地促進事業新規指定企業数 2社 R6 4社 R7.3時点
            45 県が構築する観光デジタル情報プラットフォームへの参加事業者数 75事業者 R6 92事業者\s
            45 秋田県公式観光サイト「アキタファン」のページビュー数 1740000PV R6 3000000PV\s
            45 延べ宿泊者数 3700000人泊 R6 2999000人泊\s
            50 ICT活用工事の実施件数 60件 R6 51件 R7.3時点
            55 介護ロボット等導入推進支援事業活用事業所数〔累計〕 284事業所 R6 353事業所\s
            60 地域公共交通のオープンデータ化に取り組む交通事業者数 22事業者 R6 20事業者\s
            60 バスロケ・AIオンデマンドなどデジタル技術を活用した利便性の向上に取り組む交通事業者数 8事業者 R6 9事業者\s
            68 プログラミング等のデジタル技術について意欲的に学んでいる生徒の割合 69% R6 93% R7.3時点
            81 動物愛護センター公式ウェブサイトのページビュー数 33000PV R6 83858PV\s
            84 庁内等デジタル人材育成研修受講者数〔累積〕 1200人 R6 1331人 R7.3時点
            88 5Gの人口カバー率 (none) 93.7% R6.3末時点
            89 スマートフォン操作体験会の参加者数 1800人 R6 1032人 R7.3時点""");
    assertThat(edition.observations()).hasSize(17 + 2);
    assertThat(edition.observations()).extracting(Observation::period).containsOnly(R6);
  }

  private String pair(PlanItem item, Indicator indicator) {
    Observation observation = index.findObservation(indicator.key(), R6).orElseThrow();
    return String.join(
        " ",
        item.number(),
        indicator.name(),
        indicator.target().map(AkitaProgressGoldenTest::text).orElse("(none)"),
        text(observation.value()),
        observation.asOf().text());
  }

  private static String text(Target target) {
    return text(target.value()) + " " + target.due().orElseThrow().code();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity.plain() + quantity.unit().symbol();
      case Value.Words(String words) -> words;
      case Value.ChangeOnly(Quantity change, String against) -> change.text() + against;
      case Value.Absent(AbsenceReason reason, String mark) -> reason + mark;
    };
  }

  @Test
  void theNationStandsBesideTheFiveGCoverage() {
    assertThat(edition.references()).hasSize(1);
    var nation = edition.references().getFirst();
    assertThat(nation.scope()).isEqualTo(JurisdictionCode.NATION);
    assertThat(nation.value().text()).isEqualTo("98.1%");
    assertThat(nation.asOf().text()).isEqualTo("R6.3末時点");
    assertThat(index.findIndicator(nation.indicator()).map(Indicator::name)).contains("5Gの人口カバー率");
  }

  @Test
  void everyQuoteStandsInTheLineThatItNames() {
    List<String> lines = SourceFiles.text("akita-dx-progress-r6.txt").lines().toList();

    assertThat(
            List.of(
                    edition.observations().stream().map(Observation::citation).toList(),
                    edition.statements().stream().map(Statement::citation).toList(),
                    edition.evaluations().stream().map(PublishedEvaluation::citation).toList(),
                    edition.allItems().map(PlanItem::citation).toList())
                .stream()
                .flatMap(Collection::stream))
        .allSatisfy(
            citation ->
                assertThat(lines.get(line(citation.place()) - 1)).contains(citation.quote()));
  }

  private static int line(Place place) {
    return place instanceof Place.Line(int line) ? line : 0;
  }
}
