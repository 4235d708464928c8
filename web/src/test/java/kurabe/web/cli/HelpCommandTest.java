package kurabe.web.cli;

import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "import",
        "audit",
        "compare",
        "changes",
        "dispute",
        "concordance",
        "help"
      })
  void helpNamesEveryCommandAndExplainsEach(String command) {
    assertThat(run("help").out()).contains(command);
    assertThat(run("help", command).code()).isZero();
    assertThat(run("help", command).out()).contains("kurabe " + command).contains("。");
  }

  @Test
  void nothingInTheHelpIsLeftInEnglish() {
    assertThat(run("help", "import").out())
        .startsWith("使い方: kurabe import [")
        .contains("この説明を表示して終わります。", "引数:", "オプション:")
        .doesNotContain("Usage", "Show this", "Print version");
  }

  @Test
  void whatIsNoCommandIsWrongUsage() {
    assertThat(run("help", "improt").code()).isEqualTo(64);
    assertThat(run("improt").code()).isEqualTo(64);
    assertThat(run("improt").err()).contains("次の指定は分かりません: improt");
    assertThat(run().code()).isEqualTo(64);
    assertThat(run().err()).contains("コマンドを指定してください。");
    assertThat(run("import").err()).contains("次の指定が必要です: <ファイル>");
  }
}
