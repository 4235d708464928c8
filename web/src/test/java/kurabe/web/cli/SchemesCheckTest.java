package kurabe.web.cli;

import static kurabe.web.cli.CommandFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checking opens no storage: these tests have none.
class SchemesCheckTest {

  @TempDir private Path folder;

  @Test
  void whatAFileMeansIsTold() throws IOException {
    CommandFixture run = run("schemes", "check", file("kind: judged-labels\n" + head() + order()));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("悪い → 良い: 遅れ → 順調", "必要なもの: 人の判断");
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws IOException {
    String yaml = "kind: judged-labels\n" + head() + "order:\n  - { meaning: 順調 }\nextra: 1\n";

    CommandFixture run = run("schemes", "check", file(yaml));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("order の1番目: 「label」がありません。", "「order」は2件以上必要です", "「extra」という項目は使えません");
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() throws IOException {
    CommandFixture run = run("schemes", "check", file(head() + "kind: [\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("YAMLとして読めません（").contains("行目の");
  }

  @Test
  void aMissingFileIsTold() {
    CommandFixture run = run("schemes", "check", folder.resolve("none.yml"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ファイルがありません");
  }

  @Test
  void aFileInAnotherEncodingIsTold() throws IOException {
    Path file =
        Files.write(
            folder.resolve("sjis.yml"), "name: 岩手県".getBytes(Charset.forName("Windows-31J")));

    assertThat(run("schemes", "check", file).code()).isEqualTo(2);
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("scheme.yml"), yaml);
  }

  private static String head() {
    return "code: iwate-dx\nname: 岩手県方式\nexplanation: 人が判断する。\n";
  }

  private static String order() {
    return """
        order:
          - { label: 遅れ, meaning: 遅れている }
          - { label: 順調, meaning: 順調である }
        """;
  }
}
