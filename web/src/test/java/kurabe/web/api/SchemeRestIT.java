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

/// Schemes and evaluations under them, on the bundled reports.
class SchemeRestIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PERSON = "?person=%E5%B2%A9%E6%89%8B%E4%B8%80%E9%83%8E";

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
  void schemesAreListedWithThePlansThatUseThem() throws Exception {
    JsonNode schemes = get("schemes");

    assertThat(schemes.size()).isGreaterThanOrEqualTo(22);
    assertThat(schemes.values())
        .anySatisfy(
            one -> {
              assertThat(text(one, "code")).isEqualTo("akita-dx");
              assertThat(text(one, "kind")).isEqualTo("attainment-bands");
              assertThat(text(one, "origin")).isEqualTo("bundled");
              assertThat(one.at("/plans/0/plan").asString()).isEqualTo("akita-dx");
            });
  }

  @Test
  void aSchemeIsToldWholeByTheBeginningOfItsCode() throws Exception {
    JsonNode scheme = get("schemes/akita");

    assertThat(text(scheme, "code")).isEqualTo("akita-dx");
    assertThat(scheme.path("order").values())
        .extracting(one -> text(one, "label"))
        .containsExactly("C", "B", "A");
    assertThat(scheme.path("notRated").values())
        .extracting(one -> text(one, "label"))
        .contains("-");
    assertThat(scheme.path("needs").values())
        .extracting(JsonNode::asString)
        .containsExactly("value", "target", "judgement");
    assertThat(scheme.at("/bands/1/from").asString()).isEqualTo("80");
    assertThat(scheme.at("/bands/1/toIncluded").asBoolean()).isTrue();
    assertThat(text(scheme, "yaml")).contains("code: akita-dx");
    assertThat(scheme.path("versions").isArray()).isTrue();
  }

  @Test
  void aSavedSchemeCountsAtOnceAndKeepsItsHistory() throws Exception {
    HttpResponse<String> created = post("schemes" + PERSON, bands("iwate-dx", 70));

    assertThat(created.statusCode()).describedAs(created.body()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).contains("/api/v1/schemes/iwate-dx");
    assertThat(post("schemes" + PERSON, bands("iwate-dx", 70)).statusCode()).isEqualTo(200);
    assertThat(post("schemes" + PERSON + "&after=1", bands("iwate-dx", 60)).statusCode())
        .isEqualTo(201);
    JsonNode scheme = get("schemes/iwate-dx");
    assertThat(text(scheme, "origin")).isEqualTo("added");
    assertThat(scheme.path("versions").values())
        .extracting(one -> text(one, "person"))
        .containsExactly("岩手一郎", "岩手一郎");
    assertThat(get("evaluations/aomori-dx?under=iwate-dx").at("/total/evaluated").asInt())
        .isEqualTo(30);
  }

  @Test
  void whatPeopleWroteIsWithdrawnAndStaysInTheHistory() throws Exception {
    var _ = post("schemes" + PERSON, bands("withdrawn-dx", 70));

    JsonNode version = read(delete("schemes/withdrawn-dx" + PERSON));

    assertThat(text(version, "person")).isEqualTo("岩手一郎");
    assertThat(version.path("number").asInt()).isEqualTo(2);
    assertThat(ask("schemes/withdrawn-dx").statusCode()).isEqualTo(404);
  }

  @Test
  void aSchemeThatIsBundledOrReadInAnOlderVersionIsNotWithdrawn() throws Exception {
    var _ = post("schemes" + PERSON, bands("kept-dx", 70));

    assertProblem(delete("schemes/akita-dx" + PERSON), 409, "評価方法を取り下げられません");
    assertProblem(delete("schemes/kept-dx" + PERSON + "&after=0"), 409, "ほかの人が先に変更しました");
    assertProblem(delete("schemes/kept-dx"), 400, "名前がありません");
    assertThat(ask("schemes/kept-dx").statusCode()).isEqualTo(200);
  }

  @Test
  void allFaultsOfATextAreToldAtOnceAndNothingIsStored() throws Exception {
    HttpResponse<String> answer =
        post("schemes" + PERSON, bands("faulty-dx", 70).replace("below: 70", "below: 60") + "x: 1");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(problem.path("faults").values())
        .extracting(one -> text(one, "code"))
        .contains("gap", "unknown-key");
    assertThat(ask("schemes/faulty-dx").statusCode()).isEqualTo(404);
  }

  @Test
  void aCheckStoresNothing() throws Exception {
    JsonNode sound = read(post("schemes/check", bands("only-checked", 70)));
    JsonNode faulty = read(post("schemes/check", "kind: ["));

    assertThat(sound.path("valid").asBoolean()).isTrue();
    assertThat(text(sound, "kind")).isEqualTo("attainment-bands");
    assertThat(faulty.path("valid").asBoolean(true)).isFalse();
    assertThat(faulty.at("/faults/0/code").asString()).isEqualTo("not-yaml");
    assertThat(ask("schemes/only-checked").statusCode()).isEqualTo(404);
  }

  @Test
  void whoHasReadAnOlderVersionIsTold() throws Exception {
    var _ = post("schemes" + PERSON, bands("older-dx", 70));
    assertProblem(
        post("schemes" + PERSON + "&after=0", bands("older-dx", 60)), 409, "ほかの人が先に変更しました");
  }

  @Test
  void nobodySavesWithoutANameOrAsAnythingButYaml() throws Exception {
    assertProblem(post("schemes", bands("nameless", 70)), 400, "名前がありません");
    HttpRequest form =
        request("schemes" + PERSON)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(bands("form", 70)))
            .build();
    assertProblem(CLIENT.send(form, BodyHandlers.ofString(UTF_8)), 415, "この形式のリクエストは受け取れません");
  }

  @Test
  void aTextThatWouldOverwhelmAnybodyIsAFaultToo() throws Exception {
    JsonNode deep = read(post("schemes/check", "a: " + "[".repeat(50_000)));

    assertThat(deep.path("valid").asBoolean(true)).isFalse();
  }

  @Test
  void aomorisIndicatorsUnderAkitasBandsAddUp() throws Exception {
    JsonNode evaluation = get("evaluations/aomori-dx?under=akita");

    assertThat(evaluation.at("/total/units").asInt()).isEqualTo(30);
    assertThat(evaluation.at("/total/evaluated").asInt()).isEqualTo(30);
    assertThat(evaluation.at("/total/labels").values())
        .extracting(one -> text(one, "label") + one.path("certain").asInt())
        .containsExactly("C23", "B6", "A1");
    JsonNode first = evaluation.at("/items/0/children/0/indicators/0");
    assertThat(first.at("/under/value").asString()).isEqualTo("C");
    assertThat(first.at("/under/steps/0").asString()).isEqualTo("218 ÷ 375 × 100 = 58.133…");
    assertThat(first.at("/citation/line").asInt()).isPositive();
  }

  @Test
  void akitasItemsUnderAomorisMethodAreVerdictsBoundsAndRefusals() throws Exception {
    JsonNode evaluation = get("evaluations/akita-dx?under=aomori&asOf=R6");
    JsonNode total = evaluation.path("total");

    assertThat(total.path("units").asInt()).isEqualTo(91);
    assertThat(total.path("evaluated").asInt()).isEqualTo(14);
    assertThat(
            total.path("evaluated").asInt()
                + total.path("bounds").asInt()
                + total.path("refused").asInt())
        .isEqualTo(91);
    assertThat(evaluation.at("/items/0/aggregate/mean/exact").isNull()).isTrue();
    assertThat(evaluation.path("losses").values())
        .extracting(one -> text(one, "kind"))
        .contains("overshoot-cut", "widened", "dropped");
  }

  @Test
  void anEarlierPeriodCanBeChosen() throws Exception {
    JsonNode before = get("evaluations/aomori-dx?under=akita&period=2025-09-30");

    assertThat(text(before, "period")).isEqualTo("2025-09-30");
    assertProblem(ask("evaluations/aomori-dx?under=akita&period=R1"), 400, "その時点の値はありません");
  }

  @Test
  void comparedPlansAreToldUnderOneScheme() throws Exception {
    JsonNode comparison = get("comparisons?under=aichi");

    assertThat(comparison.path("plans").values())
        .extracting(one -> one.at("/under/total/units").asInt())
        .containsExactly(30, 91);
    assertThat(get("comparisons").at("/plans/0/under").isNull()).isTrue();
  }

  @Test
  void whatNamesNoSchemeIsAProblem() throws Exception {
    assertProblem(ask("schemes/nowhere"), 404, "評価方法が見つかりません");
    assertProblem(ask("evaluations/aomori-dx?under=nowhere"), 404, "評価方法が見つかりません");
    assertProblem(ask("evaluations/aomori-dx?under=a"), 400, "評価方法を1つに決められません");
  }

  private static String bands(String code, int limit) {
    return """
        code: %s
        kind: attainment-bands
        name: 二段階
        explanation: 目標に対する割合で二段階に分ける。
        measure: target
        bands:
          - { label: 下, meaning: 下, below: %d }
          - { label: 上, meaning: 上, from: 70 }
        combination: unstated
        """
        .formatted(code, limit)
        .replace("from: 70", "from: " + limit);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String title) {
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(status);
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(text(problem, "title")).isEqualTo(title);
    assertThat(text(problem, "detail")).isNotEmpty();
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    return read(ask(path));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpResponse<String> delete(String path) throws Exception {
    return CLIENT.send(request(path).DELETE().build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpResponse<String> post(String path, String yaml)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/yaml")
            .POST(BodyPublishers.ofString(yaml))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
