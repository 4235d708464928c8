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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every address of the REST interface, on the bundled reports that a first start publishes.
class RestIT {

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
  void jurisdictionsHaveCodesNamesAndRegions() throws Exception {
    JsonNode all = get("jurisdictions");

    assertThat(all.values())
        .anySatisfy(
            one -> {
              assertThat(text(one, "code")).isEqualTo("02");
              assertThat(text(one, "name")).isEqualTo("青森県");
              assertThat(text(one, "kind")).isEqualTo("prefecture");
              assertThat(text(one, "region")).isEqualTo("東北");
            });
  }

  @Test
  void plansAreListedWithTheirEditions() throws Exception {
    assertThat(get("plans").values())
        .extracting(one -> text(one, "code"))
        .containsExactlyInAnyOrder("aomori-dx", "akita-dx");
    JsonNode plan = get("plans/akita-dx");
    assertThat(plan.at("/levels/2").asString()).isEqualTo("取組");
    assertThat(plan.at("/editions/0/edition/asOf").asString()).isEqualTo("R6");
    assertThat(plan.at("/scheme/explanation").asString()).isNotEmpty();
  }

  @Test
  void editionsAreListedAndToldWhole() throws Exception {
    assertThat(get("editions").values()).hasSize(2);
    JsonNode edition = get("editions/aomori-dx/2025-12-31");
    assertThat(edition.path("indicators").size()).isEqualTo(30);
    assertThat(edition.at("/audit/exact").asInt()).isEqualTo(78);
    assertThat(edition.at("/publication/revision").asInt()).isEqualTo(1);
    assertThat(get("editions/aomori-dx/newest").toString()).isEqualTo(edition.toString());
    assertThat(get("editions/aomori-dx/2025-12-31?revision=1").toString())
        .isEqualTo(edition.toString());
    assertThat(get("editions/akita-dx/R6").path("evaluations").size()).isEqualTo(182);
  }

  @Test
  void anIndicatorsSeriesHasEveryValue() throws Exception {
    String key = get("editions/aomori-dx/newest").at("/indicators/0/key").asString();
    JsonNode series = get("indicators/aomori-dx/" + key);

    assertThat(text(series, "unit")).isEqualTo("件");
    assertThat(series.path("points").values())
        .extracting(one -> text(one, "value"))
        .containsExactly("218", "218");
  }

  @Test
  void auditsShowTheirCalculation() throws Exception {
    JsonNode audit = get("audits/aomori-dx/newest");

    assertThat(audit.at("/verdicts/within-rounding").asInt()).isEqualTo(6);
    assertThat(audit.at("/claims/0/recomputations/0/steps/0").asString())
        .isEqualTo("218 ÷ 375 × 100 = 58.133…");
  }

  @Test
  void comparisonsFollowTheThemes() throws Exception {
    JsonNode comparison = get("comparisons?plans=aomori-dx,akita-dx");

    assertThat(comparison.path("plans").values())
        .extracting(one -> text(one, "code"))
        .containsExactly("aomori-dx", "akita-dx");
    assertThat(comparison.at("/themes/0/cells").size()).isEqualTo(2);
    assertThat(comparison.at("/themes/0/cells/0/ground").asString()).isNotEmpty();
  }

  @Test
  void aCountMeetsTheNationAsAShareOfItsWhole() throws Exception {
    JsonNode references = get("references/aomori-dx").path("references");

    assertThat(references.size()).isEqualTo(10);
    assertThat(references.values())
        .anySatisfy(
            one -> {
              assertThat(text(one, "unit")).isEqualTo("市町村");
              assertThat(one.at("/reference/compared").asString()).isEqualTo("75");
              assertThat(one.at("/reference/gap").asString()).isEqualTo("44.8");
              assertThat(one.at("/reference/comparability").asString()).isEqualTo("same-measure");
            });
  }

  @Test
  void ambitionTellsThePaceAndWhatTheTargetsAskFor() throws Exception {
    JsonNode ambition = get("ambition/aomori-dx");
    assertThat(ambition.at("/span/first").asString()).isEqualTo("2024-03");
    assertThat(ambition.path("indicators").size()).isEqualTo(30);
    assertThat(ambition.path("indicators").values())
        .anySatisfy(
            one -> {
              assertThat(text(one, "name")).isEqualTo("オンライン手続き利用率(県)");
              assertThat(one.at("/attainment/rate").asString()).isEqualTo("77.513");
              assertThat(one.at("/pace/expected").asString()).isEqualTo("8.472");
              assertThat(one.at("/course/code").asString()).isEqualTo("on-course");
              assertThat(one.at("/course/times").asString()).isEqualTo("0.354");
              assertThat(one.at("/findings/1/code").asString()).isEqualTo("target-more-ambitious");
            });
    JsonNode earlier = get("ambition/aomori-dx?period=2025-09-30");
    assertThat(earlier.at("/indicators/1/value").asString()).isEqualTo("35.2");
    assertThat(get("ambition/akita-dx").at("/indicators/0/pace/kind").asString()).isEqualTo("due");
  }

  @Test
  void differencesAreSubtractedOrWithheld() throws Exception {
    JsonNode difference = get("differences/aomori-dx?from=2025-09-30&to=2025-12-31:2025-12-31");
    assertThat(difference.path("items").values())
        .extracting(one -> one.at("/verdict/amount").asString())
        .containsExactly("8.3", "0.8", "8.9", "4.6", "2.8", "17", "7.6", "2.2");
    assertThat(difference.at("/items/0/verdict/published").asString()).isEqualTo("8.3");
    assertThat(difference.at("/indicators/3/amount").asString()).isEqualTo("173");
    assertThat(difference.path("periods").size()).isEqualTo(2);
    assertThat(get("differences/akita-dx").path("items").values())
        .filteredOn(one -> one.at("/verdict/withheld").isString())
        .hasSize(8);
  }

  @Test
  void periodsThatAreNotThereAreProblems() throws Exception {
    assertProblem("ambition/iwate-dx", 404, "計画が見つかりません");
    assertProblem("ambition/aomori-dx?period=R3", 404, "時点が見つかりません");
    assertProblem("ambition/aomori-dx?period=soon", 400, "時点の指定が正しくありません");
    assertProblem("differences/iwate-dx", 404, "計画が見つかりません");
    assertProblem("differences/aomori-dx?from=R3", 404, "時点が見つかりません");
    assertProblem("differences/aomori-dx?from=soon", 400, "時点の指定が正しくありません");
    assertProblem("differences/akita-dx?from=R6&to=R6", 404, "比べる2つの時点がありません");
  }

  @Test
  void theInterfaceDescribesItself() throws Exception {
    HttpResponse<String> answer = ask("openapi.yml");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "openapi: 3", "/api/v1/editions/{plan}/{asOf}:", "/api/v1/comparisons:", "比べ Kurabe");
  }

  @Test
  void whatIsNotThereIsAProblemInJapanese() throws Exception {
    assertProblem("plans/iwate-dx", 404, "計画が見つかりません");
    assertProblem("editions/iwate-dx/newest", 404, "計画が見つかりません");
    assertProblem("editions/aomori-dx/2031-12-31", 404, "版が見つかりません");
    assertProblem("editions/aomori-dx/2025-12-31?revision=9", 404, "版が見つかりません");
    assertProblem("indicators/aomori-dx/none", 404, "指標が見つかりません");
    assertProblem("comparisons?plans=aomori-dx,iwate-dx", 404, "計画が見つかりません");
    assertProblem("nothing/here", 404, "アドレスが見つかりません");
  }

  @Test
  void whatIsAskedWronglyIsAProblemInJapanese() throws Exception {
    assertProblem("editions/aomori-dx/yesterday", 400, "版の指定が正しくありません");
    assertProblem("editions/aomori-dx/2025-12-31?revision=x", 400, "リクエストが正しくありません");
  }

  @Test
  void whatIsEmptyIsToldAsEmpty() throws Exception {
    assertThat(get("jurisdictions").at("/0/region").asString("left out")).isEmpty();
    assertThat(get("editions/aomori-dx/newest").at("/tallies").isArray()).isTrue();
  }

  @Test
  void writingIsNotAllowed() throws Exception {
    HttpRequest request =
        request("plans")
            .POST(BodyPublishers.ofString("{}"))
            .header("Content-Type", "application/json")
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString(UTF_8));

    assertProblem(answer, 405, "このアドレスではこの操作はできません");
  }

  private static void assertProblem(String path, int status, String title) throws Exception {
    assertProblem(ask(path), status, title);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String title) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(text(problem, "title")).isEqualTo(title);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(text(problem, "type")).isNotEmpty();
    assertThat(text(problem, "detail")).isNotEmpty();
    assertThat(text(problem, "instance")).startsWith("/api/v1/");
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
