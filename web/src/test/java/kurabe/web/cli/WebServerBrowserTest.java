package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import kurabe.web.Kurabe;
import kurabe.web.browser.BrowserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WebServerBrowserTest {
  @RegisterExtension private final BrowserFixture browser = new BrowserFixture();

  @Test
  void aPortThatIsTakenEndsTheCommandWithTheRemedy() {
    var errors = new StringWriter();
    var port = String.valueOf(browser.address().getPort());
    var command = Kurabe.commandLine().setErr(new PrintWriter(errors, true));
    assertThat(command.execute("serve", "--port", port)).isEqualTo(1);
    assertThat(errors.toString()).contains("起動できません", "--port").doesNotContain("\tat ");
  }
}
