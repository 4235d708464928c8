package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of figures on the command line, on the bundled reports.
class ExportCommandIT {

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
  void aPlanIsExportedAsATableThatExcelOpens() {
    CommandFixture export = run("export", "akita-dx");

    assertThat(export.code()).isZero();
    assertThat(export.out()).startsWith("\uFEFF計画,版,改訂,").contains("秋田県DX推進計画,令和6年度,第1版,");
  }

  @Test
  void allPlansAreWrittenToAFile() throws IOException {
    Path file = folder.resolve("all.csv");

    assertThat(run("export", "--out", file).code()).isZero();
    assertThat(Files.readString(file, UTF_8)).contains("青森県DX推進プラン", "秋田県DX推進計画");
  }

  @Test
  void aPlanThatNobodyHasAndAPlaceThatCannotBeWrittenAreRefused() {
    CommandFixture unknown = run("export", "nowhere");
    CommandFixture elsewhere = run("export", "--out", folder.resolve("no/such/folder.csv"));

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("nowhere");
    assertThat(elsewhere.code()).isEqualTo(2);
    assertThat(elsewhere.err()).contains("書き出せません");
  }
}
