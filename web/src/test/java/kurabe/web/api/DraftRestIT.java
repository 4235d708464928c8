package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A draft's way from the file to publication and back, through the REST interface.
class DraftRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TELEWORK = "県内市町村におけるテレワークの導入率";

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
  void aFileIsTakenPutRightReviewedPublishedAndWithdrawn() throws Exception {
    HttpResponse<String> taken = bring(corrected("55.1% (R6年度)\t91.7%"));
    assertThat(taken.statusCode()).describedAs(taken.body()).isEqualTo(201);
    String draft = "drafts/" + json(taken).at("/draft/id").asLong();
    JsonNode row = value(draft);
    assertThat(row.path("read").asString()).startsWith("55.1%");
    assertThat(json(get(draft)).at("/difference/changed").asLong()).isPositive();
    assertThat(decide(draft, row, 0, "edited", "55.0%", "原本は55.0").statusCode()).isEqualTo(200);
    HttpResponse<String> late = decide(draft, row, 0, "discarded", "", "不要");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).at("/since/0/argument").asString()).isEqualTo("55.0%");
    assertThat(step(draft, "publication", "定例").statusCode()).isEqualTo(409);
    assertThat(step(draft, "submission", "").statusCode()).isEqualTo(200);
    assertThat(step(draft, "approval", "").statusCode()).isEqualTo(200);
    HttpResponse<String> published = step(draft, "publication", "定例");
    assertThat(published.statusCode()).describedAs(published.body()).isEqualTo(200);
    assertThat(json(published).path("stage").asString()).isEqualTo("published");
    JsonNode citation = observation().path("citation");
    assertThat(observation().path("value").asString()).isEqualTo("55.0");
    assertThat(citation.at("/amendment/person").asString()).isEqualTo("青森");
    assertThat(citation.at("/amendment/before").asString()).startsWith("55.1%");
    String revision =
        "{\"plan\":\"aomori-dx\",\"asOf\":\"2025-12-31\",\"revision\":2,\"by\":\"青森\",\"reason\":\"%s\"}";
    assertThat(post("publications/withdrawals", revision.formatted("")).statusCode())
        .isEqualTo(422);
    assertThat(post("publications/withdrawals", revision.formatted("誤り")).statusCode())
        .isEqualTo(200);
    assertThat(observation().path("value").asString()).isEqualTo("52.5");
    JsonNode history = json(post("publications/restorations", revision.formatted("戻す")));
    assertThat(history.at("/0/act").asString()).isEqualTo("restored");
    assertThat(history.at("/2/importer").asString()).contains("+");
    assertThat(observation().path("value").asString()).isEqualTo("55.0");
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheReason() throws Exception {
    HttpResponse<String> refused = bring("ただの文章\n");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("detail").asString()).isNotEmpty();
  }

  @Test
  void bytesThatArePublishedAreKnown() throws Exception {
    HttpResponse<String> known = bring(bundled());
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(json(known).path("status").asString()).isEqualTo("already-known");
  }

  @Test
  void aDraftThatIsNotThereIsNotFound() throws Exception {
    assertThat(get("drafts/999").statusCode()).isEqualTo(404);
    assertThat(step("drafts/999", "submission", "").statusCode()).isEqualTo(404);
  }

  private static JsonNode value(String draft) throws Exception {
    return json(get(draft + "/rows?limit=1000")).values().stream()
        .filter(it -> it.path("kind").asString().equals("value"))
        .filter(it -> it.path("path").toString().contains(TELEWORK))
        .filter(it -> it.path("row").asString().endsWith("2025-12-31"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode observation() throws Exception {
    return json(get("editions/aomori-dx/2025-12-31")).path("indicators").values().stream()
        .filter(it -> it.path("name").asString().equals(TELEWORK))
        .findFirst()
        .orElseThrow()
        .at("/observations/1");
  }

  private static HttpResponse<String> decide(
      String draft, JsonNode row, int version, String decision, String argument, String reason)
      throws Exception {
    return post(
        draft + "/decisions",
        """
        {"row":"%s","version":%d,"decision":"%s","argument":"%s","by":"青森","reason":"%s"}
        """
            .formatted(row.path("row").asString(), version, decision, argument, reason));
  }

  private static HttpResponse<String> step(String draft, String step, String reason)
      throws Exception {
    return post(draft + "/" + step, "{\"by\":\"岩手\",\"reason\":\"%s\"}".formatted(reason));
  }

  private static HttpResponse<String> bring(String text) throws Exception {
    String query = "?fileName=report.txt&by=" + URLEncoder.encode("青森", UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(at("drafts" + query))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(text.getBytes(UTF_8)))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return server.address().resolve("/api/v1/" + path);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String corrected(String telework) throws IOException {
    return bundled().replace("52.5% (R6年度)\t87.3%", telework);
  }

  private static String bundled() throws IOException {
    String path = "/kurabe/bundled/aomori-dx-progress-2025-12.txt";
    try (InputStream stream = DraftRestIT.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    }
  }
}
