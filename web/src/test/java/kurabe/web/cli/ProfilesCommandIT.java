package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
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

/// From a document of an invented prefecture to its published edition, on the command line.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProfilesCommandIT {

  private static final String DOCUMENT =
      """
      架空県DX推進計画の進捗状況,,,,,,
      施策,KPI,単位,目標値(R8),実績値(R6),達成率(R6),評価(R6)
      1 行政のデジタル化,電子申請の利用率,%,60.0,44.7,74.5%,△
      ,オンライン化した手続,件,480,500,104.2%,◎
      """;

  private static final String YAML =
      """
      code: kakuu-dx
      title: 架空県DX推進計画の進捗状況
      publisher: 架空県
      jurisdiction: "47"
      plan: { code: kakuu, title: 架空計画, levels: [施策], indicator: KPI }
      scheme: ino
      recognise: { titles: [架空県DX推進計画] }
      tables:
        - name: 一覧
          header: [施策, KPI]
          columns:
            - { role: level, level: 施策, header: [施策], numbered: true }
            - { role: name, header: [KPI] }
            - { role: unit, header: [単位] }
            - { role: target, header: [目標値] }
            - { role: value, header: [実績値] }
            - { role: rate, header: [達成率] }
            - { role: grade, header: [評価] }
      """;

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
  void aDocumentThatNothingReadsIsRefused() throws IOException {
    assertThat(run("import", document()).code()).isEqualTo(2);
  }

  @Test
  @Order(2)
  void aDraftIsSuggestedFromTheDocument() throws IOException {
    CommandFixture run = run("profiles", "suggest", document());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("role: level", "role: grade");
    assertThat(run("profiles", "suggest", document(), "--table", "9").code()).isEqualTo(2);
  }

  @Test
  @Order(3)
  void aTextIsCheckedOnTheDocumentWithoutBeingStored() throws IOException {
    CommandFixture run = run("profiles", "check", profile(YAML), "--document", document());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("kakuu-dx: 架空県DX推進計画の進捗状況");
    assertThat(run("profiles", "check", profile(YAML.replace("ino", "nowhere"))).err())
        .contains("「scheme」に「nowhere」は使えません。");
    assertThat(run("profiles", "show", "kakuu-dx").code()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void aSavedProfileReadsTheNextImport() throws IOException {
    assertThat(run("profiles", "add", profile(YAML), "--person", "架空 花子").code()).isZero();
    assertThat(run("profiles").out()).contains("kakuu-dx", "akita-dx-table");
    assertThat(run("profiles", "list", "--format", "json").out()).contains("\"origin\":\"added\"");

    CommandFixture imported = run("import", document(), "--publish", "--format", "json");
    assertThat(imported.code()).describedAs(imported.err()).isZero();
    assertThat(imported.out())
        .contains("\"source\":\"kakuu-dx\"", "\"value\":\"44.7\"", "\"publishedRate\":\"△\"");
  }

  @Test
  @Order(5)
  void theFormOfAPublishedPlanComesBackAsItsNextEdition() throws IOException {
    Path form = folder.resolve("next.csv");
    assertThat(run("template", "--format", "csv", "--plan", "kakuu", form).code()).isZero();
    String text = Files.readString(form, UTF_8);
    assertThat(text).contains("電子申請の利用率", "オンライン化した手続");
    Path filled = folder.resolve("filled.csv");
    Files.writeString(filled, text.replace("報告の時点,", "報告の時点,R7"));

    CommandFixture run = run("import", filled, "--dry-run", "--format", "json");
    assertThat(run.code()).describedAs(run.err()).isZero();
    assertThat(run.out()).contains("\"source\":\"typed-report\"", "\"planCode\":\"kakuu\"");
    assertThat(run("template", form).code()).isEqualTo(2);
  }

  private Path document() throws IOException {
    return Files.writeString(folder.resolve("kakuu.csv"), DOCUMENT);
  }

  private Path profile(String yaml) throws IOException {
    return Files.writeString(folder.resolve("kakuu.yml"), yaml);
  }
}
