package kurabe.web.cli;

import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `kurabe concordance` on the bundled reports.
class ConcordanceCommandIT {

  private static TestHome home;

  @BeforeAll
  static void publishBundledReports() {
    home = new TestHome();
    WebServer.start("127.0.0.1", 0).close();
  }

  @AfterAll
  static void clean() {
    home.close();
  }

  @Test
  void everythingIsMappedWithItsGround() {
    assertThat(run("concordance").out())
        .contains("青森県DX推進プラン（aomori-dx）: 30件のうち、対応付けのないもの 0件")
        .contains("秋田県DX推進計画（akita-dx）: 94件のうち、対応付けのないもの 0件")
        .contains("municipal-ai（同じ定義）", "テーマ agriculture");
    assertThat(run("concordance", "akita-dx", "--unmapped").out()).doesNotContain("根拠");
  }

  @Test
  void suggestionsTellTheirParts() {
    assertThat(run("concordance", "akita-dx", "--suggest").out())
        .contains("82.5点（名前 80％", "候補 テーマ「", "に似ている");
    assertThat(run("concordance", "iwate-dx").code()).isEqualTo(2);
  }

  @Test
  void aPersonConfirmsAndWithdraws() {
    assertThat(decide("confirm", "--theme", "business").code()).isZero();
    assertThat(run("concordance", "akita-dx").out()).contains("確認: 山田");
    assertThat(decide("withdraw").code()).isZero();
    assertThat(run("concordance", "akita-dx").out()).doesNotContain("確認: 山田");
    assertThat(decide("withdraw").err()).contains("取り消せる確認はありません。");
  }

  @Test
  void whatCannotBeTakenInIsExplained() {
    assertThat(decide("confirm", "--theme", "none").err()).contains("そのテーマはありません。");
    assertThat(decide("confirm", "--theme", "none").code()).isEqualTo(2);
    assertThat(decide("confirm").code()).isEqualTo(64);
  }

  private static CommandFixture decide(String act, String... more) {
    Object[] given = {
      "concordance", act, "akita-dx", "--item", "36", "--ground", "試し", "--person", "山田"
    };
    return run(Stream.concat(Arrays.stream(given), Arrays.stream(more)).toArray());
  }
}
