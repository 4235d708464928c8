package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.web.cli.CommandFixture.AKITA;
import static kurabe.web.cli.CommandFixture.AOMORI;
import static kurabe.web.cli.CommandFixture.run;
import static kurabe.web.cli.CommandFixture.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

  @TempDir private Path folder;

  @Test
  void textSaysWhatWasReadAndThatNothingWasStored() {
    CommandFixture run = run("import", "--dry-run", source(AOMORI));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "計画: 青森県DX推進プラン",
            "版: 2025年12月末",
            "指標 30件、実績値 60件",
            "検証: 一致 78件、丸めの範囲内 6件、不整合 0件、判定不能 0件",
            "読み取りのみ。何も保存していません。");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTableWithoutATimeNeedsOne() throws IOException {
    Path table = write("t.csv", ",青森県,秋田県\nCIOの任命,実施,未実施\n");

    CommandFixture undated = run("import", "--dry-run", table);
    assertThat(undated.code()).isEqualTo(2);
    assertThat(undated.err()).contains("--as-of R6");
    assertThat(run("import", "--dry-run", "--as-of", "R6", table).out()).contains("令和6年度");
  }

  @Test
  void whatIsNoTimeIsAWrongUsage() throws IOException {
    CommandFixture run = run("import", "--as-of", "いつか", write("t.csv", "a,b\n"));

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("「いつか」を時点として読めません。");
  }

  @Test
  void problemsAreToldWithTheirPlace() {
    assertThat(run("import", "--dry-run", source(AKITA)).out())
        .containsPattern("注意 56行目: 「36 .*」: 令和5年度の評価がありません。");
  }

  @Test
  void aDryRunTouchesNoDatabase() {
    try (TestHome home = new TestHome()) {
      assertThat(run("import", "--dry-run", source(AKITA)).code()).isZero();
      assertThat(home.folder()).doesNotExist();
    }
  }

  @Test
  void severalFilesGiveOneJsonObjectEach() throws IOException {
    Path empty = write("empty.txt", "");
    CommandFixture run =
        run("import", "--dry-run", "--format", "json", source(AOMORI), empty, source(AKITA));

    assertThat(run.code()).isEqualTo(2);
    List<JsonNode> objects = run.out().lines().map(CommandFixture::parse).toList();
    assertThat(objects)
        .extracting(one -> one.path("jurisdiction").asString("none"))
        .containsExactly("02", "none", "05");
  }

  @Test
  void aRateTenPointsOffIsInconsistentAtItsLineAndStillReadable() throws IOException {
    String report = Files.readString(source(AOMORI));
    String row =
        report.lines().filter(line -> line.contains("\t58.1%\t")).findFirst().orElseThrow();
    int line = report.lines().toList().indexOf(row) + 1;
    Path changed = write("changed.txt", report.replace(row, row.replaceFirst("58\\.1%", "68.1%")));

    CommandFixture run = run("import", "--dry-run", "--format", "json", changed);

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/problems").values())
        .filteredOn(one -> one.path("code").asString().equals("inconsistent-figure"))
        .first()
        .satisfies(
            one -> {
              assertThat(one.at("/where/line").asInt()).isEqualTo(line);
              assertThat(one.at("/message").asString()).contains("68.1%", "58.1%");
            });
    assertThat(run.json().at("/indicators/0/observations/0/verdict").asString())
        .isEqualTo("inconsistent");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(write("empty.txt", ""), "empty-document", "ファイルが空です");
  }

  @Test
  void anUnknownReportIsRefusedWithTheKnownOnes() throws IOException {
    assertRefused(write("menu.txt", "本日の献立\n\nカレー\t500円\n"), "unknown-report", "「青森県DX推進プランの進捗状況」");
  }

  @Test
  void halfAReportIsRefused() throws IOException {
    List<String> lines = Files.readAllLines(source(AOMORI));
    String half = String.join("\n", lines.subList(0, 300));

    CommandFixture run = run("import", "--dry-run", write("half.txt", half));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("取り込めません", "half.txt");
  }

  @Test
  void aMissingFileIsRefused() {
    assertRefused(folder.resolve("nowhere.txt"), "unreadable-document", "ファイルがありません");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(folder, "unreadable-document", "ファイルを読み込めません");
  }

  @Test
  void noFileIsWrongUsage() {
    CommandFixture run = run("import", "--dry-run");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("使い方が正しくありません");
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    assertThat(run("import", "--dry-run", "--format", "xml", "a.txt").code()).isEqualTo(64);
  }

  private static void assertRefused(Path file, String problem, String reason) {
    CommandFixture run = run("import", "--dry-run", "--format", "json", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(reason, file.toString());
    assertThat(run.json().path("source").isNull()).isTrue();
    assertThat(run.json().path("edition").isNull()).isTrue();
    assertThat(run.json().path("indicators").isEmpty()).isTrue();
    assertThat(run.json().at("/problems/0/code").asString()).isEqualTo(problem);
    assertThat(run.json().at("/problems/0/severity").asString()).isEqualTo("refusal");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
