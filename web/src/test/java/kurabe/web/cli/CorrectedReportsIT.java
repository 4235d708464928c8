package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A report that is disputed, corrected and settled, from the command line. Share of municipalities
/// with telework: 52.5 % becomes 55.0 %; 55.0 ÷ 60.1 = 91.5 %; (21.4 + 91.5 + 100) ÷ 3 = 71.0 %;
/// 71.0 − 62.0 = 9.0 points; 55.0 − 38.2 = 16.8 points.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectedReportsIT {

  private static final String TELEWORK = "県内市町村におけるテレワークの導入率";

  @TempDir private static Path folder;

  private static TestHome home;

  @BeforeAll
  static void open() throws IOException {
    home = new TestHome();
    assertThat(run("import", "--publish", report("first.txt", bundled())).code()).isZero();
  }

  @AfterAll
  static void close() {
    home.close();
  }

  @Test
  @Order(1)
  void aFirstPublicationMovesNothing() {
    assertThat(run("changes").out()).contains("（aomori-dx 2025-12-31、2025年12月末）  改訂1  最初の公開");
    assertThat(run("changes", "aomori-dx", "2025-12-31", "1").out()).contains("比べる前の改訂はありません。");
  }

  @Test
  @Order(2)
  void aFigureIsDisputedByItsName() {
    CommandFixture run = dispute("--name", "青森 花子", "--organisation", "〇〇市");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("異議1 ［未解決］ " + TELEWORK + " 2025年12月末の実績値 52.5%")
        .contains("申立: 青森 花子（〇〇市）、", "正しいと考える値: 55.0％（55.0%）", "理由: 調査票と異なります。")
        .contains("解決されるまで、数値の横に表示されます。");
  }

  @Test
  @Order(3)
  void whatIsFilledInWronglyIsRefusedInJapanese() {
    CommandFixture run = dispute("--name", " ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("氏名を入力してください。");
    assertThat(run("dispute", "list", "--format", "json").out().lines()).hasSize(1);
  }

  @Test
  @Order(4)
  void aFigureThatIsNotThereCannotBeDisputed() {
    CommandFixture run =
        run(
            "dispute",
            "add",
            "aomori-dx",
            "2025-12-31",
            "--indicator",
            "なし",
            "--figure",
            "value",
            "--period",
            "2025-12-31",
            "--name",
            "名",
            "--text",
            "理由");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("対象の数値が見つかりません。");
  }

  @Test
  @Order(5)
  void aDisputeStandsBesideTheFigureInComparisonsAndAudits() {
    assertThat(run("compare").out()).contains(TELEWORK + " 52.5%").contains("【異議あり: 青森 花子（〇〇市）");
    JsonNode compared = indicator(run("compare", "--format", "json").json());
    assertThat(compared.at("/disputes/0/by/name").asString()).isEqualTo("青森 花子");
    dispute("--name", "別の人", "--figure", "outcome");
    assertThat(run("audit", "aomori-dx").out()).contains("【異議あり: 別の人");
  }

  @Test
  @Order(6)
  void importingACorrectionPrintsWhatItMoved() throws IOException {
    CommandFixture run = run("import", "--publish", report("second.txt", corrected()));
    assertThat(run.out())
        .contains("（改訂2）として公開しました。")
        .contains("改訂1 → 改訂2  変わったもの: 指数 1件、達成率 1件、値 1件、検証 4件、差 5件")
        .contains("業務の効率化に向けたDXの推進状況 2025年12月末の指数: 69.6% → 71.0%（+1.4ポイント）")
        .contains("← " + TELEWORK + " 2025年12月末の実績値: 52.5%（R6年度） → 55.0%（R6年度）（+2.5ポイント）")
        .contains("← " + TELEWORK + " 2025年12月末の達成率: 87.3% → 91.5%（+4.2ポイント）")
        .contains("公表された前期差: +7.6ポイント → +9.0ポイント（+1.4ポイント）")
        .contains("全国との差: +14.3ポイント → +16.8ポイント（+2.5ポイント）")
        .contains("未解決の異議: 2件");
    assertThat(run.out()).doesNotContain("DX推進員の育成数");
  }

  @Test
  @Order(7)
  void theSameIsToldAfterwardsAndTheOtherWayRound() {
    assertThat(run("changes", "aomori-dx", "2025-12-31", "2").out())
        .contains("指数: 69.6% → 71.0%", "検証: 丸めの範囲内 → 一致");
    assertThat(run("changes", "aomori-dx", "2025-12-31", "1", "--against", "2").out())
        .contains("指数: 71.0% → 69.6%（-1.4ポイント）");
  }

  @Test
  @Order(8)
  void importAnswersWithItsRadiusAndItsDisputesAsJson() throws IOException {
    String again = corrected() + "\n";
    JsonNode edition =
        run("import", "--publish", "--format", "json", report("third.txt", again)).json();
    assertThat(edition.at("/changes/before/revision").asInt()).isEqualTo(2);
    assertThat(edition.at("/changes/movements").isEmpty()).isTrue();
    assertThat(edition.path("indicators").values())
        .filteredOn(it -> it.path("name").asString().equals(TELEWORK))
        .singleElement()
        .satisfies(
            it -> {
              JsonNode disputed = it.at("/observations/1/disputes");
              assertThat(disputed).hasSize(2);
              assertThat(disputed.at("/0/standing/state").asString()).isEqualTo("changed");
              assertThat(disputed.at("/0/standing/after").asString()).isEqualTo("55.0%");
            });
  }

  @Test
  @Order(9)
  void aCorrectedFigureStaysDisputedUntilAPersonResolvesIt() {
    assertThat(run("dispute", "list", "--open").out()).contains("現在: 第3版で52.5%→55.0%に変わりました。");
    CommandFixture wrong = resolve("1", "--outcome", "corrected", "--revision", "9");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("訂正した改訂には");
    assertThat(resolve("1", "--outcome", "corrected", "--revision", "2").out())
        .contains("［解決済み］", "結論: 第2版で訂正、担当、");
    assertThat(resolve("1", "--outcome", "withdrawn").err()).contains("すでに結論が記録されています。");
    assertThat(resolve("99", "--outcome", "withdrawn").err()).contains("番号99の異議はありません。");
    assertThat(run("compare").out()).doesNotContain("青森 花子");
  }

  @Test
  @Order(10)
  void whatIsAskedWronglyIsTold() {
    assertThat(run("changes", "aomori-dx").code()).isEqualTo(64);
    assertThat(run("changes", "aomori-dx", "2025-12-31", "9").code()).isEqualTo(2);
    assertThat(run("changes", "aomori-dx", "昨日", "1").err()).contains("版の時点として読めません");
    assertThat(run("dispute").err()).contains("list、add、resolve のどれか");
    assertThat(run("dispute", "list", "--plan", "iwate-dx").code()).isEqualTo(2);
  }

  /// Aomori's 18 of 40 municipalities become 27: 67.5 % stands between Yamagata's 24 of 35 (68.6 %)
  /// and Fukushima's 39 of 59 (66.1 %).
  @Test
  @Order(11)
  void aCorrectedSurveyMovesTheRanksOfOthersToo() throws IOException {
    String survey = resource("digital-agency-dx-municipalities-2024-07.csv");
    assertThat(run("import", "--publish", report("survey.csv", survey)).code()).isZero();
    String telework = "municipal-telework,02,青森県,R5,令和5年度（2023年10月1日現在）,,%,";
    CommandFixture run =
        run(
            "import",
            "--publish",
            report("survey-2.csv", survey.replace(telework + "18,40", telework + "27,40")));
    assertThat(run.out())
        .containsPattern("青森県 .*の値: 45.0% → 67.5%（\\+22.5ポイント）")
        .containsPattern("青森県 .*の東北での順位: 5位 → 3位  ← 青森県の値")
        .containsPattern("福島県 .*の東北での順位: 3位 → 4位  ← 青森県の値")
        .containsPattern("秋田県 .*の東北での順位: 4位 → 5位  ← 青森県の値")
        .doesNotContainPattern("(岩手|山形|宮城)県 .*の東北での順位")
        .containsPattern("青森県 .*の全国との差: -15.597ポイント → \\+6.903ポイント");
    assertThat(run("changes", "digital-agency-dx-municipalities-2024-07", "2").out())
        .containsPattern("青森県 .*の東北での順位: 5位 → 3位");
    assertThat(run("changes", "none", "1").code()).isEqualTo(2);
  }

  private static CommandFixture dispute(String... more) {
    List<String> arguments =
        List.of(
            "dispute",
            "add",
            "aomori-dx",
            "2025-12-31",
            "--indicator",
            TELEWORK,
            "--period",
            "2025-12-31",
            "--text",
            "調査票と異なります。",
            "--proposed",
            "55.0％");
    List<String> figure =
        List.of(more).contains("--figure") ? List.of() : List.of("--figure", "value");
    return run(Stream.of(arguments, figure, List.of(more)).flatMap(List::stream).toArray());
  }

  private static CommandFixture resolve(String id, String... more) {
    return run(
        Stream.concat(
                Stream.of("dispute", "resolve", id, "--name", "担当", "--text", "確かめました。"),
                Stream.of(more))
            .toArray());
  }

  private static JsonNode indicator(JsonNode comparison) {
    return comparison.path("themes").values().stream()
        .flatMap(theme -> theme.path("cells").values().stream())
        .flatMap(cell -> cell.path("items").values().stream())
        .flatMap(item -> item.path("indicators").values().stream())
        .filter(it -> it.path("name").asString().equals(TELEWORK))
        .findFirst()
        .orElseThrow();
  }

  private static Path report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String corrected() throws IOException {
    return bundled()
        .replace("52.5% (R6年度)\t87.3%", "55.0% (R6年度)\t91.5%")
        .replace("69.6% (+7.6ポイント)", "71.0% (+9.0ポイント)");
  }

  private static String bundled() throws IOException {
    return resource("aomori-dx-progress-2025-12.txt");
  }

  private static String resource(String name) throws IOException {
    String path = "/kurabe/bundled/" + name;
    try (InputStream stream = CorrectedReportsIT.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    }
  }
}
