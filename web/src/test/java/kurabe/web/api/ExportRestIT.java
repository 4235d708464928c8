package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Published figures as tables, on the bundled reports.
class ExportRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static TestHome home;
  private static WebServer server;

  @BeforeAll
  static void start() {
    home = new TestHome();
    server = WebServer.start("127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    home.close();
  }

  @Test
  void aFigureIsExportedWithItsVerdictAndItsPlace() throws Exception {
    List<NamedCsvRecord> rows = rows("aomori-dx");

    assertThat(rows)
        .filteredOn(it -> cell(it, "指標・取組").startsWith("県内市町村におけるテレワーク"))
        .filteredOn(it -> cell(it, "種類").equals("達成率") && cell(it, "時点").equals("2025年12月末"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(cell(it, "値")).isEqualTo("87.3");
              assertThat(cell(it, "単位")).isEqualTo("%");
              assertThat(cell(it, "検証")).isEqualTo("丸めの範囲内");
              assertThat(cell(it, "再計算")).startsWith("87.4");
              assertThat(cell(it, "場所")).isEqualTo("118行目");
              assertThat(cell(it, "文書のSHA-256")).hasSize(64);
            });
  }

  @Test
  void everyFigureOfTheReportIsExported() throws Exception {
    List<NamedCsvRecord> rows = rows("aomori-dx");

    assertThat(rows).filteredOn(it -> cell(it, "種類").equals("実績値")).hasSize(60);
    assertThat(rows).filteredOn(it -> cell(it, "種類").equals("達成率")).hasSize(60);
    assertThat(rows).filteredOn(it -> cell(it, "種類").equals("指数")).hasSize(16);
    assertThat(rows).filteredOn(it -> cell(it, "種類").equals("目標値")).hasSize(30);
    assertThat(rows).filteredOn(it -> cell(it, "種類").equals("全国値")).hasSize(10);
  }

  @Test
  void aDisputeStandsBesideTheFigureThatItIsAbout() throws Exception {
    raise(
        "{\"plan\":\"akita-dx\",\"edition\":\"R6\",\"period\":\"R6\",\"item\":\"n3\","
            + "\"kind\":\"outcome\",\"name\":\"秋田 花子\",\"text\":\"段階が違う\",\"proposed\":\"B\"}");

    List<NamedCsvRecord> disputed =
        rows("akita-dx").stream().filter(it -> !cell(it, "異議").isEmpty()).toList();

    assertThat(disputed)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(cell(it, "値")).isEqualTo("A");
              assertThat(cell(it, "異議")).contains("秋田 花子", "段階が違う", "→ B");
            });
  }

  private static String cell(NamedCsvRecord row, String header) {
    return row.getField(header);
  }

  private static List<NamedCsvRecord> rows(String plan) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request("exports/" + plan + "/newest/figures.csv").build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    assertThat(answer.body()).startsWith("\uFEFF");
    return CsvReader.builder().ofNamedCsvRecord(answer.body().substring(1)).stream().toList();
  }

  private static void raise(String json) throws Exception {
    HttpRequest request =
        request("disputes")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(201);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path));
  }
}
