package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What `import --dry-run --format json` says of the report of 青森県, figure by figure.
class AomoriJsonTest {

  private static JsonNode edition;

  @BeforeAll
  static void read() {
    edition = CommandFixture.dryRun(CommandFixture.source(CommandFixture.AOMORI));
  }

  @Test
  void theHeadNamesReportPlanAndDocument() {
    assertThat(edition.at("/source").asString()).isEqualTo("aomori-dx-progress");
    assertThat(edition.at("/jurisdiction").asString()).isEqualTo("02");
    assertThat(edition.at("/plan").asString()).isEqualTo("青森県DX推進プラン");
    assertThat(edition.at("/edition/asOf").asString()).isEqualTo("2025-12-31");
    assertThat(edition.at("/document/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(edition.at("/document/fileName").asString()).isEqualTo(CommandFixture.AOMORI);
    assertThat(edition.at("/publication").isNull()).isTrue();
  }

  @Test
  void thirtyIndicatorsHaveTwoValuesEach() {
    assertThat(indicators()).hasSize(30);
    assertThat(observations()).hasSize(60);
    assertThat(texts(observations(), "period").distinct())
        .containsExactly("2025-09-30", "2025-12-31");
  }

  @Test
  void ofSixtyRatesFiftyFourAreExactAndSixWithinRounding() {
    assertThat(count(observations(), "verdict", "exact")).isEqualTo(54);
    assertThat(observations().filter(one -> is(one, "verdict", "within-rounding")))
        .extracting(one -> text(one, "period") + " " + text(one, "publishedRate"))
        .containsExactlyInAnyOrder(
            "2025-09-30 60.5",
            "2025-09-30 34.3",
            "2025-09-30 74.8",
            "2025-09-30 92.9",
            "2025-12-31 87.3",
            "2025-12-31 99.5");
  }

  @Test
  void sixteenIndicesAreMeansOfThePrintedRates() {
    assertThat(texts(evaluations(), "kind")).hasSize(16).containsOnly("rate");
    assertThat(texts(evaluations(), "verdict")).containsOnly("exact");
    assertThat(evaluations().filter(one -> is(one, "verdictUnrounded", "within-rounding")))
        .extracting(one -> text(one, "published") + " " + text(one, "computedUnrounded"))
        .containsExactly("44.1 44.2", "46.3 46.4");
    assertThat(count(evaluations(), "verdictUnrounded", "exact")).isEqualTo(14);
  }

  @Test
  void eightDifferencesAreAsPrinted() {
    assertThat(evaluations().filter(one -> !one.path("difference").isNull()))
        .extracting(one -> text(one, "difference"))
        .containsExactly("8.3", "0.8", "8.9", "4.6", "2.8", "17.0", "7.6", "2.2");
    assertThat(count(evaluations(), "verdictDifference", "exact")).isEqualTo(8);
  }

  @Test
  void nothingIsInconsistent() {
    assertThat(edition.at("/audit").toString())
        .isEqualTo("{\"exact\":78,\"within-rounding\":6,\"inconsistent\":0,\"undecidable\":0}");
  }

  @Test
  void tenNationalValuesStandBesideTheirIndicators() {
    assertThat(indicators().filter(one -> !one.path("references").isEmpty()))
        .extracting(one -> one.at("/references/0"))
        .extracting(one -> text(one, "scope") + " " + text(one, "asOf") + " " + text(one, "value"))
        .containsExactly(
            "national R4 19.1",
            "national R6 82.2",
            "national R6 94.8",
            "national R6 66.6",
            "national R6 31.6",
            "national R6 65.3",
            "national R6 30.2",
            "national R6 38.2",
            "national R6 58.0",
            "national R6 79.4");
  }

  @Test
  void anIndicatorIsToldWithItsTargetItsValuesAndTheirPlace() {
    JsonNode first = edition.at("/indicators/0");

    assertThat(text(first, "unit")).isEqualTo("件");
    assertThat(text(first, "target")).isEqualTo("375");
    JsonNode value = first.at("/observations/0");
    assertThat(text(value, "value")).isEqualTo("218");
    assertThat(text(value, "asOf")).isEqualTo("R5～R6の累計");
    assertThat(text(value, "computedRate")).isEqualTo("58.1");
    assertThat(value.at("/citation/page").isNull()).isTrue();
    assertThat(value.at("/citation/line").asInt()).isPositive();
    assertThat(value.at("/citation/quote").asString()).contains("218件");
  }

  @Test
  void aNegativeValueHasTheRateZeroAndOneAboveItsTargetAHundred() {
    JsonNode negative =
        observations().filter(one -> is(one, "value", "-0.3")).findFirst().orElseThrow();
    assertThat(text(negative, "publishedRate")).isEqualTo("0.0");
    assertThat(text(negative, "computedRate")).isEqualTo("0.0");
    JsonNode capped =
        observations()
            .filter(one -> is(one, "value", "60.0") && is(one, "computedRate", "100.0"))
            .findFirst()
            .orElseThrow();
    assertThat(text(capped, "verdict")).isEqualTo("exact");
  }

  @Test
  void twoGoalsAreKnownByTheirChangeAlone() {
    assertThat(stream(edition.path("goals")))
        .extracting(one -> text(one, "change") + text(one, "unit") + one.path("value").isNull())
        .containsExactly("5.7ポイントtrue", "22.5ポイントtrue");
  }

  private static Stream<JsonNode> indicators() {
    return stream(edition.path("indicators"));
  }

  private static Stream<JsonNode> observations() {
    return indicators().flatMap(one -> stream(one.path("observations")));
  }

  private static Stream<JsonNode> evaluations() {
    return stream(edition.path("evaluations"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return List.copyOf(array.values()).stream();
  }

  private static Stream<String> texts(Stream<JsonNode> nodes, String field) {
    return nodes.map(one -> text(one, field));
  }

  private static long count(Stream<JsonNode> nodes, String field, String value) {
    return nodes.filter(one -> is(one, field, value)).count();
  }

  private static boolean is(JsonNode node, String field, String value) {
    return value.equals(text(node, field));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
