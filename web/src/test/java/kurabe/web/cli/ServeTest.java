package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import kurabe.web.Kurabe;
import org.junit.jupiter.api.Test;

final class ServeTest {
  private final StringWriter output = new StringWriter();

  @Test
  void helpIsInJapaneseAndNamesTheDefaults() {
    assertThat(run("serve", "--help")).isZero();
    assertThat(output.toString()).contains("127.0.0.1", "8080", "ウェブサーバー");
  }

  @Test
  void aPortThatIsNoNumberIsWrongUsage() {
    assertThat(run("serve", "--port", "abc")).isEqualTo(64);
  }

  private int run(String... arguments) {
    var writer = new PrintWriter(output, true);
    return Kurabe.commandLine().setOut(writer).setErr(writer).execute(arguments);
  }
}
