package kurabe.importers.sources.digitalagency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.importers.testing.Surveys.find;
import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Place;
import kurabe.importers.testing.Csv;
import kurabe.importers.testing.Surveys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Other editions of the table of municipalities: right figures, or a problem that says why not.
class MunicipalitiesFaultsTest {

  private static final Surveys SURVEYS = Tables.surveys().asOf("R6");

  private static Csv csv;
  private static SurveyTable original;

  @BeforeAll
  static void read() {
    csv = Csv.of(new String(Tables.municipalities(), UTF_8));
    original = SURVEYS.table(csv.text());
  }

  @Test
  void aSpreadsheetsEncodingMakesNoOtherEditionOfIt() {
    byte[] saved = csv.text().replace("\n", "\r\n").getBytes(Charset.forName("windows-31j"));

    assertThat(Tables.surveys().table(saved).survey().code().value())
        .isEqualTo("digital-agency-dx-municipalities-2024-07");
    assertThat(shares(Tables.surveys().table(saved))).isEqualTo(shares(original));
  }

  @Test
  void whereverTheFileIsCutSomethingIsNamed() {
    byte[] bytes = csv.text().getBytes(UTF_8);
    for (int length = 2000; length < bytes.length - 3; length += 17_001) {
      assertThat(warnings(Arrays.copyOf(bytes, length))).as("%d bytes", length).isNotEmpty();
    }
  }

  private static List<Problem> warnings(byte[] bytes) {
    return SURVEYS.problems(bytes).stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .toList();
  }

  @Test
  void anUnknownTownIsNotGuessedAndItsPrefectureNotComputed() {
    int column = csv.column("青森市");
    SurveyTable table = SURVEYS.table(csv.withCell(1, column, "新青森市").text());

    assertThat(warnings(table))
        .contains(
            new Problem.UnknownBody(new Place.Cell("", 1, column), "新青森市"),
            new Problem.MissingBody(Place.WHOLE, "青森県青森市"),
            new Problem.IncompleteTotal(new Place.Cell("", 2, 2), "青森県 CIOの任命", 39, 40));
    assertThat(find(table, "municipal-cio", "02")).isEmpty();
    assertThat(find(table, "municipal-cio", "00")).isEmpty();
    assertThat(find(table, "municipality-count", "02")).isEmpty();
    assertThat(ratio(get(table, "municipal-cio", "05"))).isEqualTo("19/25");
  }

  @Test
  void anUnknownFirstTownIsNotTakenForTheLabels() {
    SurveyTable table = SURVEYS.table(csv.withCell(1, 3, "サッポロ市").text());

    assertThat(warnings(table))
        .contains(new Problem.UnknownBody(new Place.Cell("", 1, 3), "サッポロ市"));
    assertThat(ratio(get(table, "municipal-telework", "02"))).isEqualTo("18/40");
  }

  @Test
  void twoColumnsThatChangedPlacesKeepTheirFigures() {
    Csv swapped = csv.withSwappedColumns(csv.column("札幌市"), csv.column("那覇市"));
    SurveyTable table = SURVEYS.table(swapped.text());

    assertThat(shares(table)).isEqualTo(shares(original));
    assertThat(warnings(table)).isEmpty();
  }

  @Test
  void inATableSortedByNameTownsOfOneNameAreNotGuessed() {
    Csv shuffled =
        csv.withColumns(row -> Collections.shuffle(row.subList(2, row.size() - 1), new Random(7)));
    SurveyTable table = SURVEYS.table(shuffled.text());

    assertThat(table.problems())
        .filteredOn(Problem.AmbiguousBody.class::isInstance)
        .hasSize(57)
        .contains(
            new Problem.AmbiguousBody(
                new Place.Cell("", 1, shuffled.column("伊達市")), "伊達市", List.of("北海道伊達市", "福島県伊達市")));
    assertThat(find(table, "municipal-cio", "02")).isEmpty();
    assertThat(ratio(get(table, "municipal-cio", "47"))).isEqualTo("28/41");
  }

  @Test
  void aPrefectureBeforeTheNameTellsTownsApart() {
    int column = csv.column("伊達市");
    Csv prefixed = csv.withCell(1, column, "北海道伊達市");

    assertThat(shares(SURVEYS.table(prefixed.text()))).isEqualTo(shares(original));
  }

  @Test
  void aRowOfPrefecturesAboveTellsTownsApartInAnyOrder() {
    Csv shuffled =
        csv.with(rows -> rows.addFirst(prefectures()))
            .withColumns(row -> Collections.shuffle(row.subList(2, row.size() - 1), new Random(7)));
    SurveyTable table = SURVEYS.table(shuffled.text());

    assertThat(shares(table)).isEqualTo(shares(original));
    assertThat(warnings(table)).isEmpty();
  }

  private static List<String> prefectures() {
    List<String> row = new ArrayList<>(List.of("", ""));
    Tables.BODIES.municipalities().stream()
        .map(body -> Tables.BODIES.find(body.code().prefecture()).orElseThrow().name())
        .forEach(row::add);
    row.add("");
    return row;
  }

  @Test
  void aMissingPrefectureIsNamedOnce() {
    Csv without =
        csv.withColumns(row -> row.subList(csv.column("青森市") - 1, csv.column("盛岡市") - 1).clear());
    SurveyTable table = SURVEYS.table(without.text());

    assertThat(warnings(table))
        .filteredOn(Problem.MissingBody.class::isInstance)
        .containsExactly(new Problem.MissingBody(Place.WHOLE, "青森県"));
    assertThat(find(table, "municipal-cio", "00")).isEmpty();
    assertThat(ratio(get(table, "municipal-cio", "03"))).isEqualTo("22/33");
  }

  @Test
  void aRepeatedTownIsTakenOnceAndNamed() {
    Csv repeated = csv.withColumns(row -> row.set(row.size() - 1, row.get(2)));
    SurveyTable table = SURVEYS.table(repeated.text());

    assertThat(shares(table)).isEqualTo(shares(original));
    assertThat(warnings(table))
        .containsExactly(new Problem.DuplicateItem(new Place.Cell("", 1, 1744), "札幌市"));
  }

  @Test
  void figuresBelowNoHeaderAreNamed() {
    SurveyTable table = SURVEYS.table(csv.withCell(3, 1744, "実施").text());

    assertThat(warnings(table))
        .containsExactly(new Problem.UnclaimedColumn(new Place.Cell("", 3, 1744), ""));
  }

  @Test
  void aWordThatIsNeitherYesNorNoLeavesTheShareOpen() {
    int column = csv.column("青森市");
    SurveyTable table = SURVEYS.table(csv.withCell(2, column, "検討中").text());

    assertThat(warnings(table))
        .contains(
            new Problem.UnreadableCell(new Place.Cell("", 2, column), "青森県青森市", "CIOの任命", "検討中"));
    assertThat(text(get(table, "municipal-cio", "022012"))).isEqualTo("unreadable:検討中");
    assertThat(find(table, "municipal-cio", "02")).isEmpty();
  }

  @Test
  void aPercentageThatItsPartsCannotGiveIsReported() {
    int column = csv.column("青森市");
    SurveyTable table = SURVEYS.table(csv.withCell(14, column, "64%").text());

    assertThat(warnings(table))
        .containsExactly(
            new Problem.ConflictingFigures(
                new Place.Cell("", 14, column), "青森県青森市 よく使う32手続のオンライン化状況", "64%", "11/24"));
    assertThat(get(table, "municipal-32-procedures", "022012").ratio()).isEmpty();
  }

  private static List<Problem> warnings(SurveyTable table) {
    return table.problems().stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .toList();
  }

  private static List<String> shares(SurveyTable table) {
    return table.values().stream()
        .filter(value -> value.body().value().length() == 2)
        .map(value -> value.concept().value() + value.body().value() + text(value) + ratio(value))
        .toList();
  }
}
