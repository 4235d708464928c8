package kurabe.web.cli;

import static kurabe.web.cli.CommandFixture.AKITA;
import static kurabe.web.cli.CommandFixture.AOMORI;
import static kurabe.web.cli.CommandFixture.run;
import static kurabe.web.cli.CommandFixture.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  @Test
  void whatIsNotExactComesFirstWithItsCalculation() {
    CommandFixture run = run("audit", source(AOMORI));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "公表値 84件: 一致 78件、丸めの範囲内 6件、不整合 0件、判定不能 0件",
            "オンライン手続き利用率(県) 2025年9月末 達成率 公表 60.5%、再計算 60.6",
            "公表された数値から: 60.6（丸めの範囲内、ありうる値 60.44～60.72）",
            "22.9 ÷ 37.8 × 100 = 60.582…",
            "小数第1位までに四捨五入 → 60.6")
        .containsSubsequence("【丸めの範囲内】6件", "【一致】78件")
        .containsSubsequence("公表 46.3%、再計算 46.3", "四捨五入する前の達成率から: 46.4");
  }

  @Test
  void whatCannotBeDecidedSaysWhy() {
    assertThat(run("audit", source(AKITA)).out())
        .containsSubsequence("【判定不能】", "複数の目標から1つの評価を決める方法が公表されていません。");
  }

  @Test
  void jsonHasEveryClaimWithItsSteps() {
    CommandFixture run = run("audit", "--format", "json", source(AOMORI));

    assertThat(run.json().path("claims").size()).isEqualTo(84);
    assertThat(run.json().at("/verdicts/within-rounding").asInt()).isEqualTo(6);
    assertThat(run.json().at("/claims/0/recomputations/0/steps/0").asString())
        .isEqualTo("218 ÷ 375 × 100 = 58.133…");
  }

  @Test
  void aMissingFileIsRefused(@TempDir Path folder) {
    CommandFixture run = run("audit", folder.resolve("none.txt"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ファイルがありません");
  }
}
