package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kurabe.core.importing.Examination;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One data folder's life: nothing, then a report alone, then the statistics that a start brings.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConceptsCommandIT {

  private static final String SURVEY = "digital-agency-dx-municipalities-2024-07.csv";

  private static final String TELEWORK = "municipal-telework,02,青森県,R5,令和5年度（2023年10月1日現在）,,%,";

  private static TestHome home;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    home = new TestHome();
  }

  @AfterAll
  static void close() {
    home.close();
  }

  @Test
  @Order(1)
  void withoutAnyFigureTheListSaysWhatToDo() {
    CommandFixture run = run("concepts");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("値のある共通指標はありません。kurabe import で");
  }

  @Test
  @Order(2)
  void aLibraryWithAReportOnlyGetsTheStatisticsAtTheNextStart() throws IOException {
    assertThat(run("import", "--publish", bundled("aomori-dx-progress-2025-12.txt")).code())
        .isZero();
    try (WebServer server = WebServer.start("127.0.0.1", 0)) {
      assertThat(server.published())
          .isNotEmpty()
          .allMatch(Examination.SurveyDraft.class::isInstance);
    }
    try (WebServer server = WebServer.start("127.0.0.1", 0)) {
      assertThat(server.published()).isEmpty();
    }
  }

  @Test
  @Order(3)
  void theListSetsTohokuBesideTheNation() {
    CommandFixture run = run("concepts");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("municipal-telework", "全国", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県")
        .doesNotContain("municipality-count");
  }

  @Test
  @Order(4)
  void aConceptIsToldWithGapsRanksSourcesAndSentences() {
    CommandFixture run = run("concepts", "municipal-telework");

    assertThat(run.out())
        .contains("-15.6ポイント", "5位（6県中）", "40位（47都道府県中）", "デジタル庁「自治体DX")
        .contains("青森県は52.5％で全国38.2％を14.3ポイント上回る（ともに令和6年度）");
    assertThat(run("concepts", "municipal-telework", "--all").out()).contains("沖縄県");
  }

  @Test
  @Order(5)
  void jsonIsThatOfTheRestInterface() {
    CommandFixture run = run("concepts", "municipal-ai", "--bodies", "02", "--format", "json");

    assertThat(run.json().at("/rows/0/surveyed/figure/value").asString()).isEqualTo("40.0");
    assertThat(run.json().at("/rows/0/reported/0/figure/value").asString()).isEqualTo("60.0");
    assertThat(run("concepts", "--format", "json").json().path("concepts").isEmpty()).isFalse();
  }

  @Test
  @Order(6)
  void whatIsUnknownIsRefusedAndWhatIsNoTimeIsWrongUsage() {
    assertThat(run("concepts", "no-such-concept").code()).isEqualTo(2);
    assertThat(run("concepts", "no-such-concept").err()).contains("kurabe concepts で一覧");
    assertThat(run("concepts", "--bodies", "atlantis").code()).isEqualTo(2);
    assertThat(run("concepts", "municipal-ai", "--vintage", "soon").code()).isEqualTo(64);
  }

  @Test
  @Order(7)
  void aSurveyIsImportedOnceAndItsCorrectionIsTheNextRevision() throws IOException {
    Path survey = bundled(SURVEY);
    CommandFixture again = run("import", "--publish", "--format", "json", survey);
    assertThat(again.json().at("/publication/status").asString()).isEqualTo("already-known");
    assertThat(again.json().at("/survey/code").asString())
        .isEqualTo("digital-agency-dx-municipalities-2024-07");

    String text = Files.readString(survey);
    assertThat(text).contains(TELEWORK + "18,40");
    Path corrected = folder.resolve("corrected.csv");
    Files.write(corrected, text.replace(TELEWORK + "18,40", TELEWORK + "19,40").getBytes(UTF_8));
    assertThat(run("import", "--publish", corrected).out()).contains("（改訂2）として公開しました。");
    assertThat(run("concepts", "municipal-telework", "--bodies", "02").out()).contains("47.5%");
  }

  @Test
  @Order(8)
  void aDryRunTellsWhatASurveyHoldsWithItsPlaces() throws IOException {
    CommandFixture run = run("import", "--dry-run", bundled(SURVEY));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("統計表: 自治体DXの取組に関するダッシュボード", "団体 48")
        .contains("テレワークを導入している市町村の割合（municipal-telework）", "のセル）", "読み取りのみ。何も保存していません。");
  }

  @Test
  @Order(9)
  void aSurveyHasNoVerdictsToAudit() throws IOException {
    CommandFixture run = run("audit", bundled(SURVEY));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("統計表です。評価を公表していないため、検証するものがありません");
  }

  private Path bundled(String name) throws IOException {
    try (InputStream stream =
        ConceptsCommandIT.class.getResourceAsStream("/kurabe/bundled/" + name)) {
      assertThat(stream).describedAs(name).isNotNull();
      return Files.write(folder.resolve(name), stream.readAllBytes());
    }
  }
}
