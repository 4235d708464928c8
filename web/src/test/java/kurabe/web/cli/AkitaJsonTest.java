package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What `import --dry-run --format json` says of the report of 秋田県, figure by figure.
class AkitaJsonTest {

  private static JsonNode edition;

  @BeforeAll
  static void read() {
    edition = CommandFixture.dryRun(CommandFixture.source(CommandFixture.AKITA));
  }

  @Test
  void theHeadNamesReportPlanAndFiscalYear() {
    assertThat(edition.at("/source").asString()).isEqualTo("akita-dx-progress");
    assertThat(edition.at("/jurisdiction").asString()).isEqualTo("05");
    assertThat(edition.at("/edition/asOf").asString()).isEqualTo("R6");
  }

  @Test
  void fourAreasTwentyCategoriesAndNinetyOneInitiatives() {
    List<JsonNode> areas = stream(edition.path("items")).toList();
    List<JsonNode> categories =
        areas.stream().flatMap(one -> stream(one.path("children"))).toList();

    assertThat(areas).hasSize(4);
    assertThat(categories).hasSize(20);
    assertThat(categories.stream().flatMap(one -> stream(one.path("children")))).hasSize(91);
  }

  @Test
  void gradesAreAsPrintedInBothYears() {
    assertThat(grades("R6", "A", "B", "C")).containsExactly(18L, 68L, 5L);
    assertThat(grades("R5", "A", "B", "C", "-")).containsExactly(15L, 62L, 6L, 7L);
    assertThat(evaluations()).hasSize(182).allMatch(one -> text(one, "kind").equals("grade"));
  }

  @Test
  void theLostGradeIsMissingWithAReasonAndAProblem() {
    assertThat(evaluations().filter(one -> one.path("published").isNull()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.at("/path/2").asString()).startsWith("36 ");
              assertThat(text(one, "period")).isEqualTo("R5");
              assertThat(text(one, "reason")).isNotEmpty();
              assertThat(one.path("verdict").isNull()).isTrue();
            });
    assertThat(
            stream(edition.path("problems"))
                .filter(one -> text(one, "code").equals("missing-grade")))
        .singleElement()
        .satisfies(one -> assertThat(one.path("where").toString()).isEqualTo("{\"line\":56}"));
  }

  @Test
  void twelveItemsWithOneTargetAgreeAndTwoWithSeveralAreUndecidable() {
    assertThat(evaluations().filter(one -> text(one, "verdict").equals("exact"))).hasSize(12);
    assertThat(evaluations().filter(one -> text(one, "reason").equals("combination-not-printed")))
        .extracting(one -> one.at("/path/2").asString().substring(0, 2))
        .containsExactly("45", "60");
    assertThat(evaluations()).noneMatch(one -> text(one, "verdict").equals("inconsistent"));
  }

  @Test
  void theTallysCountsAndSharesAreConfirmed() {
    JsonNode tally = edition.at("/tallies/0");

    assertThat(text(tally, "total")).isEqualTo("91");
    assertThat(stream(tally.path("counts")))
        .extracting(one -> text(one, "label") + " " + text(one, "count") + " " + text(one, "share"))
        .containsExactly("A 18 19.8", "B 68 74.7", "C 5 5.5");
    assertThat(stream(tally.path("counts")))
        .allMatch(
            one ->
                text(one, "verdict").equals("exact") && text(one, "verdictShare").equals("exact"));
  }

  @Test
  void seventeenNumericPairsKeepUnitsAndMultipliers() {
    assertThat(indicators().filter(one -> text(one, "target").matches("[0-9.]+"))).hasSize(17);
    assertThat(indicators())
        .extracting(one -> text(one, "target") + text(one, "unit"))
        .contains("1740000PV", "3700000人泊", "希望する職員人");
  }

  @Test
  void coverageStandsBesideTheNationalValue() {
    JsonNode coverage =
        indicators().filter(one -> text(one, "name").contains("5G")).findFirst().orElseThrow();

    assertThat(coverage.at("/observations/0/value").asString()).isEqualTo("93.7");
    assertThat(coverage.at("/references/0/value").asString()).isEqualTo("98.1");
    assertThat(coverage.at("/references/0/scope").asString()).isEqualTo("national");
  }

  private static Stream<Long> grades(String period, String... labels) {
    return Stream.of(labels)
        .map(
            label ->
                evaluations()
                    .filter(one -> text(one, "period").equals(period))
                    .filter(one -> text(one, "published").equals(label))
                    .count());
  }

  private static Stream<JsonNode> indicators() {
    return stream(edition.path("indicators"));
  }

  private static Stream<JsonNode> evaluations() {
    return stream(edition.path("evaluations"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return List.copyOf(array.values()).stream();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
