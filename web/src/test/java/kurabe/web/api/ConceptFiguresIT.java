package kurabe.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.web.cli.TestHome;
import kurabe.web.cli.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prefectures beside the nation over REST, on what a first start publishes.
class ConceptFiguresIT {

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
  void tohokuStandsBesideTheNationFromTheFirstStart() throws Exception {
    JsonNode telework = get("concepts/municipal-telework/figures?bodies=tohoku");

    assertThat(telework.at("/nation/value").asString()).isEqualTo("60.6");
    assertThat(telework.at("/nation/ratio").toString())
        .isEqualTo("{\"count\":\"1055\",\"whole\":\"1741\"}");
    assertThat(values(telework)).containsExactly("45.0", "75.8", "37.1", "64.0", "68.6", "66.1");
    assertThat(ranks(telework, "rankInRegion"))
        .containsExactly("5-5", "1-1", "6-6", "4-4", "2-2", "3-3");
    assertThat(telework.at("/rows/0/rankInNation/of").asInt()).isEqualTo(47);
    assertThat(telework.at("/rows/0/rankInNation/best").asInt()).isEqualTo(40);
  }

  @Test
  void aGapIsComputedFromUnroundedShares() throws Exception {
    JsonNode gap = get("concepts/municipal-telework/figures").at("/rows/0/surveyed/nation");

    assertThat(text(gap, "gap")).isEqualTo("-15.597");
    assertThat(text(gap, "grade")).isEqualTo("identical");
    assertThat(text(gap, "sentence")).isEqualTo("青森県は45.0％で全国60.6％を15.6ポイント下回る（ともに令和5年度）");
  }

  @Test
  void aReportsFigureStandsBesideTheSurveysAndIsNotRanked() throws Exception {
    JsonNode reported = get("concepts/municipal-telework/figures").at("/rows/0/reported/0");

    assertThat(reported.at("/figure/value").asString()).isEqualTo("52.5");
    assertThat(reported.at("/figure/period").asString()).isEqualTo("R6");
    assertThat(reported.at("/figure/source/plan").asString()).isEqualTo("aomori-dx");
    assertThat(reported.at("/nation/sentence").asString())
        .isEqualTo("青森県は52.5％で全国38.2％を14.3ポイント上回る（ともに令和6年度）");
  }

  @Test
  void everyFigureLeadsToItsPlace() throws Exception {
    JsonNode rows = get("concepts/municipal-ai/figures?bodies=all").path("rows");

    assertThat(rows.size()).isEqualTo(47);
    assertThat(rows.values())
        .allSatisfy(
            row -> {
              assertThat(row.at("/surveyed/figure/citation/cell").asString("")).isNotEmpty();
              assertThat(row.at("/surveyed/figure/document/sha256").asString("")).hasSize(64);
            });
  }

  /// Ranks of all 47 add up: with exact shares every body is in exactly as many places as its ties.
  @Test
  void ranksOfAllPrefecturesCoverEveryPlace() throws Exception {
    JsonNode all = get("concepts/my-number-card-issued/figures?bodies=all");

    List<String> ranks = ranks(all, "rankInNation");
    assertThat(ranks)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 47).mapToObj(rank -> rank + "-" + rank).toList());
  }

  @Test
  void bodiesAreNamedByCodesToo() throws Exception {
    assertThat(values(get("concepts/municipal-telework/figures?bodies=05,02")))
        .containsExactly("64.0", "45.0");
  }

  @Test
  void aTimeThatNoSurveyHasLeavesRowsWithoutFigures() throws Exception {
    JsonNode none = get("concepts/municipal-telework/figures?vintage=R1");

    assertThat(none.path("vintage").isNull()).isTrue();
    assertThat(none.at("/rows/1/missing").asString()).isEqualTo("no-survey");
  }

  @Test
  void valuesOfSurveysAreListedByBody() throws Exception {
    JsonNode values = get("references?concept=municipal-telework&body=00,02");

    assertThat(values.values())
        .extracting(
            one -> one.at("/value/body").asString() + " " + one.at("/value/value").asString())
        .containsExactly("00 60.6", "02 45.0");
    assertThat(values.at("/0/survey").asString())
        .isEqualTo("digital-agency-dx-municipalities-2024-07");
  }

  @Test
  void surveysAreListedWithTheirDocuments() throws Exception {
    assertThat(get("surveys").values())
        .extracting(one -> text(one, "code"))
        .contains("digital-agency-dx-municipalities-2024-07", "my-number-card-2022-12-31");
    assertThat(get("surveys").at("/0/document/licence").asString()).isNotEmpty();
  }

  @Test
  void whatIsAskedWronglyIsAProblemInJapanese() throws Exception {
    assertProblem("concepts/no-such-concept/figures", 404, "共通指標が見つかりません");
    assertProblem("concepts/Not%20a%20code/figures", 404, "共通指標が見つかりません");
    assertProblem("concepts/municipal-ai/figures?bodies=atlantis", 400, "団体の指定が正しくありません");
    assertProblem("concepts/municipal-ai/figures?vintage=soon", 400, "時点の指定が正しくありません");
    assertProblem("references?concept=municipal-ai&body=x", 400, "団体の指定が正しくありません");
    assertProblem("references?concept=municipal-ai", 400, "リクエストが正しくありません");
  }

  private static List<String> values(JsonNode figures) {
    return figures
        .path("rows")
        .valueStream()
        .map(row -> row.at("/surveyed/figure/value").asString())
        .toList();
  }

  private static List<String> ranks(JsonNode figures, String group) {
    return figures
        .path("rows")
        .valueStream()
        .map(row -> row.path(group))
        .map(rank -> rank.path("best").asInt() + "-" + rank.path("worst").asInt())
        .toList();
  }

  private static void assertProblem(String path, int status, String title) throws Exception {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(text(JsonMapper.shared().readTree(answer.body()), "title")).isEqualTo(title);
  }

  private static JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(String path) throws Exception {
    URI uri = URI.create(server.address() + "api/v1/" + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(UTF_8));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
