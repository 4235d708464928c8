package kurabe.web.cli;

import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Schemes and comparisons under them on the command line, on the bundled reports.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchemesCommandIT {

  private static TestHome home;

  @TempDir private Path folder;

  @BeforeAll
  static void publish() {
    home = new TestHome();
    WebServer.start("127.0.0.1", 0).close();
  }

  @AfterAll
  static void close() {
    home.close();
  }

  @Test
  @Order(1)
  void schemesAreListedWithTheirOrderAndPlans() {
    CommandFixture run = run("schemes");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anySatisfy(line -> assertThat(line).contains("akita-dx", "C → B → A", "akita-dx"));
    assertThat(run("schemes", "--format", "json").out().lines()).hasSizeGreaterThanOrEqualTo(22);
  }

  @Test
  @Order(2)
  void oneSchemeIsShownWithItsRuleAndText() {
    CommandFixture run = run("schemes", "show", "akita");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("悪い → 良い: C → B → A", "必要なもの: ", "code: akita-dx");
    assertThat(run("schemes", "show", "nowhere").code()).isEqualTo(2);
    assertThat(run("schemes", "show", "a").err()).contains("aomori-dx", "akita-dx");
  }

  @Test
  @Order(3)
  void aSchemeIsAddedAndCountsAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("iwate.yml"), yaml(70));

    CommandFixture added = run("schemes", "add", file, "--person", "岩手 一郎");

    assertThat(added.err()).isEmpty();
    assertThat(added.out()).contains("「iwate-dx」を第1版として保存しました。");
    assertThat(run("schemes", "add", file, "--person", "岩手 一郎").out()).contains("何も変えていません");
    assertThat(run("schemes", "show", "iwate").out()).contains("（追加）", "第1版 保存 岩手 一郎");
    assertThat(run("compare", "--under", "iwate", "aomori-dx").out()).contains("30件 = 評価 30件");
  }

  @Test
  @Order(4)
  void comparingUnderASchemeTellsTheWholeAndEveryItem() {
    CommandFixture run = run("compare", "--under", "akita");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "当てはめ: 秋田県方式",
            "件数: 30件 = 評価 30件 + 幅 0件 + 評価できない 0件",
            "C 23件（76.7％）",
            "失われるもの:",
            "218件／375件")
        .contains("件数: 91件 = 評価 91件");
  }

  @Test
  @Order(5)
  void jsonHasEveryPlanUnderTheScheme() {
    JsonNode json = run("compare", "--under", "aomori", "akita-dx", "--format", "json").json();

    assertThat(json.at("/plans/0/under/total/units").asInt()).isEqualTo(91);
    assertThat(json.at("/plans/0/under/total/evaluated").asInt()).isEqualTo(14);
  }

  @Test
  @Order(6)
  void aFileIsASchemeTooAndIsNotStored() throws IOException {
    Path file = Files.writeString(folder.resolve("trial.yml"), yaml(50).replace("iwate", "trial"));

    assertThat(run("compare", "--under", file, "aomori-dx").out()).contains("当てはめ: 二段階");
    assertThat(run("schemes", "show", "trial-dx").code()).isEqualTo(2);
  }

  @Test
  @Order(7)
  void allFaultsOfAFileAreToldAtOnce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("faulty.yml"), yaml(70).replace("from: 70", "from: 80") + "x: 1\n");

    CommandFixture run = run("compare", "--under", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2件の誤り", "「下」と「上」の間に", "「x」という項目は使えません");
  }

  @Test
  @Order(8)
  void aSchemeThatNobodyHasIsRefused() {
    CommandFixture run = run("compare", "--under", "nowhere");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("「nowhere」という評価方法はありません。", "kurabe schemes");
  }

  @Test
  @Order(9)
  void aSchemeIsWithdrawnAndWhatIsBundledStays() {
    CommandFixture withdrawn = run("schemes", "withdraw", "iwate-dx", "--person", "岩手 一郎");

    assertThat(withdrawn.out()).contains("「iwate-dx」を取り下げました。");
    assertThat(run("schemes", "show", "iwate-dx").code()).isEqualTo(2);
    CommandFixture bundled = run("schemes", "withdraw", "akita-dx", "--person", "岩手 一郎");
    assertThat(bundled.code()).isEqualTo(2);
    assertThat(bundled.err()).contains("取り下げるものがありません。");
  }

  private static String yaml(int limit) {
    return """
        code: iwate-dx
        kind: attainment-bands
        name: 二段階
        explanation: 目標に対する割合で二段階に分ける。
        measure: target
        bands:
          - { label: 下, meaning: 下, below: %d }
          - { label: 上, meaning: 上, from: %d }
        combination: unstated
        """
        .formatted(limit, limit);
  }
}
