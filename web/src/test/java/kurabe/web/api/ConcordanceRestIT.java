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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Concepts, mappings and comparability over REST, on the bundled reports.
class ConcordanceRestIT {

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
  void conceptsAreDefinedAndTellWhatIsMappedToThem() throws Exception {
    assertThat(get("concepts").size()).isGreaterThan(60);
    JsonNode works = get("concepts/ict-construction-works");
    assertThat(works.at("/concept/scale").asString()).isEqualTo("count");
    assertThat(works.at("/mapped/0/subject/plan").asString()).isEqualTo("aomori-dx");
    assertThat(works.at("/mapped/1/subject/item").asString()).isEqualTo("50");
    assertThat(works.at("/mapped/1/mapping/ground").asString()).contains("目標は年度ごと。");
    assertThat(ask("concepts/no-such").statusCode()).isEqualTo(404);
  }

  @Test
  void nothingIsUnmapped() throws Exception {
    assertThat(get("concordance").values())
        .hasSize(2)
        .allSatisfy(plan -> assertThat(plan.path("unmapped").asInt()).isZero());
    assertThat(get("concordance?plan=aomori-dx").at("/0/rows").size()).isEqualTo(30);
    assertThat(ask("concordance?plan=iwate-dx").statusCode()).isEqualTo(404);
  }

  @Test
  void suggestionsTellTheirParts() throws Exception {
    JsonNode best =
        get("concordance/suggestions?plan=akita-dx&indicator=" + key("akita-dx", "電子化率"))
            .at("/0/suggestions/0");
    assertThat(best.path("concept").asString()).isEqualTo("prefectural-procedures-online");
    assertThat(best.path("total").asString()).isEqualTo("82.5");
    assertThat(best.path("nameLikeness").asString()).isEqualTo("80.0");
    assertThat(get("concordance/suggestions?plan=akita-dx").size()).isZero();
    assertThat(ask("concordance/suggestions?plan=akita-dx&indicator=none").statusCode())
        .isEqualTo(404);
  }

  @Test
  void worksAreComparedByAttainment() throws Exception {
    JsonNode pair =
        get(
            "comparability?left=aomori-dx/"
                + key("aomori-dx", "ICT活用工事")
                + "&right=akita-dx/"
                + key("akita-dx", "ICT活用工事"));
    assertThat(pair.path("grade").asString()).isEqualTo("same-measure");
    assertThat(pair.path("basis").asString()).isEqualTo("attainment");
    assertThat(pair.path("leftCompared").asString()).isEqualTo("61.667");
    assertThat(pair.path("rightCompared").asString()).isEqualTo("85");
  }

  @Test
  void aCountMeetsTheNationAsAShare() throws Exception {
    String counter = "aomori-dx/" + key("aomori-dx", "書かない窓口");
    JsonNode pair = get("comparability?left=" + counter + "&right=" + counter + "/00");
    assertThat(pair.path("leftCompared").asString()).isEqualTo("75");
    assertThat(pair.path("difference").asString()).isEqualTo("44.8");
    assertThat(pair.path("sentence").asString()).contains("75.0％", "44.8ポイント上回る");
  }

  @Test
  void useAndOfferAreNotComparable() throws Exception {
    JsonNode pair =
        get(
            "comparability?left=aomori-dx/"
                + key("aomori-dx", "オンライン手続き利用率(県)")
                + "&right=akita-dx/"
                + key("akita-dx", "電子化率"));
    assertThat(pair.path("grade").asString()).isEqualTo("not-comparable");
    assertThat(pair.at("/reasons/0").asString()).isEqualTo("concepts-differ");
    assertThat(pair.path("difference").isNull()).isTrue();
  }

  @Test
  void aFigureThatCannotBeNamedIsAProblem() throws Exception {
    assertThat(ask("comparability?left=x&right=y").statusCode()).isEqualTo(400);
    assertThat(ask("comparability?left=aomori-dx/none&right=aomori-dx/none").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPersonConfirmsAndWithdraws() throws Exception {
    String subject = "\"plan\":\"akita-dx\",\"item\":\"36\",\"person\":\"山田 花子\"";
    HttpResponse<String> confirmed =
        post("concordance", "{" + subject + ",\"theme\":\"business\",\"ground\":\"試し\"}");
    assertThat(confirmed.statusCode()).isEqualTo(201);
    assertThat(mapping("36").path("confirmedBy").asString()).isEqualTo("山田 花子");
    assertThat(mapping("36").path("theme").asString()).isEqualTo("business");

    assertThat(post("concordance/withdrawals", "{" + subject + ",\"ground\":\"誤り\"}").statusCode())
        .isEqualTo(201);
    assertThat(mapping("36").path("theme").asString()).isEqualTo("agriculture");
    assertThat(get("concordance/history?plan=akita-dx").values())
        .extracting(one -> one.path("act").asString())
        .containsExactly("confirmed", "withdrawn");
  }

  @Test
  void whatIsMissingOfADecisionIsToldTogether() throws Exception {
    HttpResponse<String> answer =
        post("concordance", "{\"plan\":\"akita-dx\",\"item\":\"1\",\"concept\":\"none\"}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("その共通指標はありません。", "根拠を入力してください。", "氏名を入力してください。");
    assertThat(post("concordance", "{\"plan\":\"akita-dx\",\"item\":\"1\"}").statusCode())
        .isEqualTo(422);
  }

  private static JsonNode mapping(String number) throws Exception {
    return get("concordance?plan=akita-dx").at("/0/rows").values().stream()
        .filter(row -> row.at("/subject/item").asString().equals(number))
        .findFirst()
        .orElseThrow()
        .path("mapping");
  }

  private static String key(String plan, String name) throws Exception {
    return get("concordance?plan=" + plan).at("/0/rows").values().stream()
        .filter(row -> row.path("name").asString("").contains(name))
        .findFirst()
        .orElseThrow()
        .path("key")
        .asString();
  }

  private static JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpResponse<String> post(String path, String json) throws Exception {
    HttpRequest request =
        request(path)
            .POST(BodyPublishers.ofString(json, UTF_8))
            .header("Content-Type", "application/json")
            .build();
    return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + "api/v1/" + path));
  }
}
