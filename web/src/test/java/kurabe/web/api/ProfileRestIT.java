package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Profiles and forms over REST.
class ProfileRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PERSON = "?person=%E5%B2%A9%E6%89%8B%E4%B8%80%E9%83%8E";
  private static final String YAML =
      """
      code: kakuu-rest
      title: 架空県の報告
      publisher: 架空県
      jurisdiction: "47"
      plan: { code: kakuu, title: 架空計画, levels: [施策] }
      scheme: values-only
      recognise: { titles: [架空県] }
      tables:
        - name: 一覧
          header: [施策, KPI]
          columns:
            - { role: level, level: 施策, header: [施策] }
            - { role: name, header: [KPI] }
            - { role: value, header: [実績値] }
      """;

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
  void profilesAreListedAndShown() throws Exception {
    assertThat(get("profiles").body()).contains("\"code\":\"akita-dx-table\"", "\"bundled\"");
    assertThat(get("profiles/akita-dx-table").body()).contains("進捗状況の概要");
    assertThat(get("profiles/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void aSavedProfileCountsAtOnceAndKeepsItsHistory() throws Exception {
    HttpResponse<String> created = post("profiles" + PERSON, YAML);

    assertThat(created.statusCode()).describedAs(created.body()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).contains("/api/v1/profiles/kakuu-rest");
    assertThat(post("profiles" + PERSON, YAML).statusCode()).isEqualTo(200);
    assertThat(post("profiles" + PERSON + "&after=0", YAML + "\n").statusCode()).isEqualTo(409);
    assertThat(get("profiles/kakuu-rest").body()).contains("岩手一郎", "\"added\"");
  }

  @Test
  void faultsAndMissingNamesAreProblems() throws Exception {
    assertThat(post("profiles" + PERSON, "code: [").statusCode()).isEqualTo(422);
    assertThat(post("profiles", YAML).statusCode()).isEqualTo(400);
    assertThat(post("profiles/check", YAML.replace("values-only", "nowhere")).body())
        .contains("\"valid\":false", "unknown-word");
  }

  @Test
  void formsAreFiles() throws Exception {
    HttpResponse<String> csv = get("forms/report.csv?plan=akita-dx");

    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body()).contains("kurabe-report-1", "電子申請・届出サービスの充実");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("kurabe-report-akita-dx.csv"));
    assertThat(get("forms/report.xlsx").body()).startsWith("PK");
    assertThat(get("forms/report.pdf").statusCode()).isEqualTo(404);
    assertThat(get("forms/report.csv?plan=nowhere").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private static HttpResponse<String> post(String path, String yaml)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/yaml")
            .POST(BodyPublishers.ofString(yaml, UTF_8))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static URI uri(String path) {
    return URI.create(server.address() + "api/v1/" + path);
  }
}
