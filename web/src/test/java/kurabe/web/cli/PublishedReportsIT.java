package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.web.cli.CommandFixture.AOMORI;
import static kurabe.web.cli.CommandFixture.run;
import static kurabe.web.cli.CommandFixture.source;
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

/// One data folder's life, from nothing stored to several revisions.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedReportsIT {

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
  void withoutAnyReportCompareSaysWhatToDo() {
    CommandFixture run = run("compare");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("公開済みの計画がまだありません");
  }

  @Test
  @Order(2)
  void aRefusedFileStoresNothingAndTheOthersAreTaken() throws IOException {
    Path empty = Files.write(folder.resolve("empty.txt"), "".getBytes(UTF_8));

    CommandFixture run = run("import", "--publish", empty, source(AOMORI));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ファイルが空です");
    assertThat(run.out()).contains("2025年12月末の版（改訂1）として公開しました。");
  }

  @Test
  @Order(3)
  void theSameBytesAreKnown() {
    CommandFixture run = run("import", "--publish", "--format", "json", source(AOMORI));

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/publication/status").asString()).isEqualTo("already-known");
    assertThat(run("import", "--publish", source(AOMORI)).out()).contains("すでに取り込み済みです（改訂1、");
  }

  @Test
  @Order(4)
  void correctedBytesAreTheNextRevision() throws IOException {
    Path corrected = folder.resolve("corrected.txt");
    Files.writeString(corrected, Files.readString(source(AOMORI)) + "\n");

    assertThat(run("import", "--publish", corrected).out()).contains("（改訂2）として公開しました。");
  }

  @Test
  @Order(5)
  void thePublishedPlanIsAuditedByItsShortName() {
    CommandFixture run = run("audit", "aomori-dx");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("公表値 84件: 一致 78件、丸めの範囲内 6件、不整合 0件、判定不能 0件");
    assertThat(run("audit", "iwate-dx").err()).contains("iwate-dx", "aomori-dx");
    assertThat(run("audit", "iwate-dx").code()).isEqualTo(2);
  }

  @Test
  @Order(6)
  void plansAreComparedByTheme() {
    assertThat(run("compare").out()).contains("青森県DX推進プラン", "行政手続のオンライン化", "オンライン手続き利用率(県)");
    assertThat(run("compare", "--format", "json").json().path("themes").isEmpty()).isFalse();
    assertThat(run("compare", "aomori-dx", "iwate-dx").code()).isEqualTo(2);
  }

  @Test
  @Order(7)
  void ambitionTellsWhatTheTargetsAskFor() {
    CommandFixture run = run("ambition", "aomori-dx");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("計画の最初の月を2024年3月としています。")
        .contains("■ 業務の効率化に向けたDXの推進状況", "・県内市町村におけるAIの導入率")
        .contains("    目標の達成率 132.2%")
        .contains("    ペースに対する割合 345.8% 見込み約8.47%（0から、58か月中13か月）");
    assertThat(run("ambition", "aomori-dx", "--period", "2025-09-30").out()).contains("22.9%");
    assertThat(run("ambition", "aomori-dx", "--format", "json").json().path("indicators").size())
        .isEqualTo(30);
  }

  @Test
  @Order(8)
  void differencesAreThoseBetweenTwoPeriods() {
    CommandFixture run = run("differences", "aomori-dx", "--from", "2025-09-30");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("前の時点: 2025年9月末（2025年12月末の版）", "あとの時点: 2025年12月末（2025年12月末の版）")
        .contains("+8.3ポイント", "+173人");
    assertThat(
            run("differences", "aomori-dx", "--format", "json")
                .json()
                .at("/items/0/verdict/amount")
                .asString())
        .isEqualTo("8.3");
  }

  @Test
  @Order(9)
  void whatIsNotThereIsRefusedWithWhatThereIs() {
    assertThat(run("ambition", "iwate-dx").code()).isEqualTo(2);
    assertThat(run("ambition", "iwate-dx").err()).contains("aomori-dx");
    assertThat(run("ambition", "aomori-dx", "--period", "R3").err())
        .contains("「R3」の欄はありません。選べる時点: 2025-12-31、2025-09-30");
    assertThat(run("differences", "aomori-dx", "--from", "R3").err())
        .contains("「R3」の欄はありません。選べる時点: 2025-12-31:2025-12-31、2025-12-31:2025-09-30");
    assertThat(run("differences", "aomori-dx", "--to", "2025-09-30").code()).isEqualTo(2);
    assertThat(run("differences", "aomori-dx", "--from", "soon").code()).isEqualTo(64);
  }
}
