package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Disputes and changes through the REST interface, on the bundled reports.
class DisputeRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String GRADE =
      """
      {"plan":"akita-dx","edition":"R6","kind":"outcome","item":"%s","period":"R6",
       "name":"秋田 太郎","organisation":"","text":"%s","proposed":"Ａ"}
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
  void aDisputeIsCreatedShownBesideTheFigureAndResolvedOnce() throws Exception {
    HttpResponse<String> created = post("disputes", GRADE.formatted("n1", "<b>根拠</b>"));
    assertThat(created.statusCode()).describedAs(created.body()).isEqualTo(201);
    JsonNode dispute = json(created);
    String path = created.headers().firstValue("Location").orElseThrow();
    assertThat(path).isEqualTo("/api/v1/disputes/" + dispute.path("id").asLong());
    assertThat(dispute.path("printed").asString()).isEqualTo("B");
    assertThat(dispute.at("/proposed/grade").asString()).isEqualTo("A");
    assertThat(dispute.path("text").asString()).isEqualTo("<b>根拠</b>");
    assertThat(beside("editions/akita-dx/R6", "evaluations", "n1")).isNotEmpty();
    String resolution = path.substring("/api/v1/".length()) + "/resolution";
    JsonNode resolved =
        json(post(resolution, "{\"name\":\"県\",\"outcome\":\"stands\",\"text\":\"確かめました。\"}"));
    assertThat(resolved.path("status").asString()).isEqualTo("resolved");
    assertProblem(
        post(resolution, "{\"name\":\"県\",\"outcome\":\"withdrawn\",\"text\":\"…\"}"),
        409,
        "already-resolved");
    assertThat(beside("editions/akita-dx/R6", "evaluations", "n1")).isEmpty();
  }

  @Test
  void disputesAreListedByPlanAndState() throws Exception {
    post("disputes", GRADE.formatted("n2", "一覧"));
    assertThat(get("disputes?plan=akita-dx&open=true").values())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.path("status").asString()).isEqualTo("open");
              assertThat(it.at("/standing/state").asString()).isEqualTo("unchanged");
            });
    assertThat(get("disputes?plan=aomori-dx").values()).isEmpty();
  }

  @Test
  void aDisputedValueIsTellingInSeriesReferencesComparisonsAndAudits() throws Exception {
    JsonNode telework = indicator("県内市町村におけるテレワークの導入率");
    String key = telework.path("key").asString();
    assertThat(post("disputes", dispute("value", key)).statusCode()).isEqualTo(201);
    assertThat(post("disputes", dispute("outcome", key)).statusCode()).isEqualTo(201);
    assertThat(get("indicators/aomori-dx/" + key).at("/points/1/disputes")).hasSize(2);
    assertThat(get("indicators/aomori-dx/" + key).at("/points/0/disputes")).isEmpty();
    assertThat(beside("references/aomori-dx", "references", key)).hasSize(2);
    assertThat(get("comparisons").toString()).contains("\"text\":\"理由\"");
    assertThat(get("audits/aomori-dx/newest").path("claims").values())
        .filteredOn(it -> !it.path("disputes").isEmpty())
        .singleElement()
        .satisfies(it -> assertThat(it.path("published").asString()).isEqualTo("87.3"));
    JsonNode observation = indicator("県内市町村におけるテレワークの導入率").at("/observations/1");
    assertThat(observation.path("disputes")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"plan\":\"akita-dx\",\"edition\":\"R6\",\"kind\":\"value\",\"item\":\"n1\",\"period\":\"R6\"}",
        "{\"plan\":\"x y\",\"edition\":\"R6\",\"kind\":\"outcome\",\"item\":\"n1\",\"period\":\"R6\"}",
        "{\"plan\":\"akita-dx\",\"edition\":\"昨日\",\"kind\":\"outcome\",\"item\":\"n1\",\"period\":\"R6\"}",
        "{\"plan\":\"akita-dx\",\"edition\":\"R6\",\"kind\":\"outcome\",\"item\":\"n999\",\"period\":\"R6\",\"name\":\"名\",\"text\":\"理由\"}"
      })
  void aFigureThatIsNotThereIsRefused(String request) throws Exception {
    HttpResponse<String> answer = post("disputes", request);
    assertProblem(answer, 422, "invalid-dispute");
    assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("figure");
  }

  @Test
  void everyFaultOfARequestIsToldByItsField() throws Exception {
    String request =
        """
        {"plan":"akita-dx","edition":"R6","kind":"outcome","item":"n1","period":"R6",
         "name":" ","text":"a\\u0000b"}
        """;
    HttpResponse<String> answer = post("disputes", request);
    assertProblem(answer, 422, "invalid-dispute");
    assertThat(json(answer).path("errors").values())
        .extracting(it -> it.path("field").asString() + " " + it.path("code").asString())
        .containsExactly("name empty", "text control-characters");
  }

  @Test
  void whatIsNoJsonOrNoDisputeIsAProblem() throws Exception {
    assertThat(post("disputes", "{").statusCode()).isEqualTo(400);
    assertThat(post("disputes", "[]").statusCode()).isEqualTo(400);
    assertThat(send("disputes", "text/plain", "{}").statusCode()).isEqualTo(415);
    assertProblem(ask("disputes/999"), 404, "no-such-dispute");
    assertProblem(post("disputes/999/resolution", "{}"), 404, "no-such-dispute");
    assertProblem(
        post(
            "disputes/"
                + json(post("disputes", GRADE.formatted("n3", "x"))).path("id").asLong()
                + "/resolution",
            "{\"outcome\":\"maybe\"}"),
        422,
        "no-such-outcome");
  }

  @Test
  void publicationsAreListedWithWhatTheyMoved() throws Exception {
    assertThat(get("changes").values())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.path("movements").isNull()).isTrue());
    JsonNode first = get("changes/aomori-dx/2025-12-31/1");
    assertThat(first.path("before").isNull()).isTrue();
    assertThat(first.at("/after/revision").asInt()).isEqualTo(1);
    assertThat(get("changes/surveys").values()).isNotEmpty();
    assertProblem(ask("changes/aomori-dx/2025-12-31/2"), 404, "no-such-revision");
    assertProblem(ask("changes/aomori-dx/2025-12-31/1?against=5"), 404, "no-such-revision");
    assertProblem(ask("changes/surveys/none/1"), 404, "no-such-survey");
    assertProblem(ask("changes?limit=0"), 400, "limit-out-of-range");
  }

  private static String dispute(String kind, String indicator) {
    return """
    {"plan":"aomori-dx","edition":"2025-12-31","kind":"%s","indicator":"%s",
     "period":"2025-12-31","name":"名","text":"理由"}
    """
        .formatted(kind, indicator);
  }

  private static JsonNode indicator(String name) throws Exception {
    return get("editions/aomori-dx/newest").path("indicators").values().stream()
        .filter(it -> it.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// The newest period's disputes of one item or indicator.
  private static JsonNode beside(String path, String list, String key) throws Exception {
    return get(path).path(list).values().stream()
        .filter(it -> it.path("key").asString().equals(key))
        .reduce((_, later) -> later)
        .orElseThrow()
        .path("disputes");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(status);
    JsonNode problem = json(answer);
    assertThat(problem.path("type").asString()).isEqualTo("urn:kurabe:problem:" + code);
    assertThat(problem.path("detail").asString()).isNotEmpty();
  }

  private static JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(path, "application/json", body);
  }

  private static HttpResponse<String> send(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", type)
            .build();
    return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static URI uri(String path) {
    return URI.create(server.address() + "api/v1/" + path);
  }
}
