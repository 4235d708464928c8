package kurabe.importers.sources.digitalagency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.importers.testing.Surveys.find;
import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.testing.Csv;
import kurabe.importers.testing.Surveys;
import org.junit.jupiter.api.Test;

/// Other editions of the tables of prefectures: other rows, other encodings, files cut short.
class DashboardRowsTest {

  private static final String PROCEDURES = "prefectural-32-procedures";

  private final Surveys surveys = Tables.surveys();
  private final Surveys stated = surveys.asOf("R6");
  private final Csv csv = Csv.of(new String(Tables.prefectures(), UTF_8));
  private final SurveyTable original = surveys.table(Tables.prefectures());

  @Test
  void aKnownEditionIsKnownInAnyEncoding() {
    String text = csv.text();

    assertSame(surveys.table(text));
    assertSame(surveys.table(text.getBytes(Charset.forName("windows-31j"))));
    assertSame(surveys.table(text.replace("\n", "\r\n")));
    assertSame(surveys.table(text.replace(',', '\t')));
    assertSame(surveys.table(text.stripTrailing()));
  }

  @Test
  void anUnknownEditionNeedsAVintage() {
    String other = csv.withCell(2, 3, "未実施").text();

    assertThat(surveys.refusal(other)).containsExactly(new Problem.MissingVintage(Place.WHOLE));
    SurveyTable table = stated.table(other);
    assertThat(ratio(get(table, "prefectural-cio", "00"))).isEqualTo("42/47");
    assertThat(get(table, "prefectural-cio", "02").asOf())
        .isEqualTo(new AsOf("", Optional.of(new Period.FiscalYear(2024))));
    assertThat(table.survey().code().value()).isEqualTo("digital-agency-dx-prefectures-r6");
  }

  @Test
  void aRenamedRowIsUnclaimedAndItsFiguresMissed() {
    SurveyTable table = stated.table(csv.withCell(2, 2, "最高情報責任者").text());

    assertThat(table.problems())
        .containsExactly(
            new Problem.UnclaimedRow(new Place.Cell("", 2, 2), "最高情報責任者"),
            new Problem.MissingRow(Place.WHOLE, "CIOの任命"));
    assertThat(find(table, "prefectural-cio", "02")).isEmpty();
  }

  @Test
  void rowsMayStandInAnyOrderBelowATitle() {
    Csv reversed = csv.with(rows -> Collections.reverse(rows.subList(1, rows.size())));
    SurveyTable table = stated.table("都道府県の取組\n\n" + reversed.text());

    assertThat(figures(table)).containsExactlyInAnyOrderElementsOf(figures(original));
    assertThat(table.problems()).isEmpty();
    assertThat(get(table, "prefectural-telework", "02").citation().place())
        .isEqualTo(new Place.Cell("", 7, 4));
  }

  @Test
  void aRepeatedRowIsTakenOnceAndNamed() {
    SurveyTable table = stated.table(csv.with(rows -> rows.add(rows.get(1))).text());

    assertThat(figures(table)).isEqualTo(figures(original));
    assertThat(table.problems())
        .containsExactly(new Problem.DuplicateItem(new Place.Cell("", 15, 2), "CIOの任命"));
  }

  @Test
  void partsWithoutTheirPercentageAreEnough() {
    SurveyTable table = stated.table(csv.with(rows -> rows.remove(11)).text());

    assertThat(text(get(table, PROCEDURES, "02"))).isEqualTo("89.5%");
    assertThat(get(table, PROCEDURES, "02").computed()).isTrue();
    assertThat(ratio(get(table, PROCEDURES, "00"))).isEqualTo("726/869");
    assertThat(table.problems())
        .containsExactly(new Problem.MissingRow(Place.WHOLE, "よく使う32手続のオンライン化状況"));
  }

  @Test
  void fullWidthFiguresAreFigures() {
    SurveyTable table = stated.table(csv.withCell(12, 4, "８９％").withCell(14, 4, "１７").text());

    assertThat(text(get(table, PROCEDURES, "02"))).isEqualTo("８９％");
    assertThat(ratio(get(table, PROCEDURES, "02"))).isEqualTo("17/19");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aFigureThatIsNoShareIsUnreadable() {
    SurveyTable table = stated.table(csv.withCell(12, 4, "0.89").withCell(12, 5, "189%").text());

    assertThat(table.problems())
        .containsExactly(
            new Problem.UnreadableFigure(
                new Place.Cell("", 12, 4), "青森県", "よく使う32手続のオンライン化状況", "0.89"),
            new Problem.UnreadableFigure(
                new Place.Cell("", 12, 5), "岩手県", "よく使う32手続のオンライン化状況", "189%"));
  }

  @Test
  void aColumnOfTheNationIsASignal() {
    SurveyTable table =
        stated.table(
            csv.withColumns(row -> row.add(2, row.get(2).equals("北海道") ? "全国" : "-")).text());

    assertThat(figures(table)).isEqualTo(figures(original));
    assertThat(table.problems())
        .containsExactly(new Problem.UnclaimedColumn(new Place.Cell("", 1, 3), "全国"));
  }

  @Test
  void aMissingPrefectureLeavesTheNationOpen() {
    SurveyTable table = stated.table(csv.withoutColumn(csv.column("大阪府")).text());

    assertThat(table.problems())
        .contains(
            new Problem.MissingBody(Place.WHOLE, "大阪府"),
            new Problem.IncompleteTotal(new Place.Cell("", 2, 2), "全国 CIOの任命", 46, 47));
    assertThat(find(table, "prefectural-cio", "00")).isEmpty();
  }

  @Test
  void aRowThatIsCutIsRefused() {
    String text = csv.text();

    assertThat(stated.refusal(text.substring(0, text.length() - 9)))
        .contains(new Problem.TruncatedTable(new Place.Cell("", 14, 2), csv.rows().get(13).get(1)));
  }

  @Test
  void whereverAFileIsCutSomethingIsNamed() {
    byte[] bytes = csv.text().getBytes(UTF_8);
    for (int length = 10; length < bytes.length - 3; length += 61) {
      assertThat(stated.problems(Arrays.copyOf(bytes, length))).as("%d bytes", length).isNotEmpty();
    }
  }

  @Test
  void aQuotationMarkThatDoesNotCloseIsRefused() {
    assertThat(stated.refusal(csv.withCell(3, 2, "\"CIO").text()))
        .containsExactly(
            new Problem.UnreadableDocument(new Place.Line(3), Unreadable.MALFORMED_TABLE));
  }

  private void assertSame(SurveyTable table) {
    assertThat(table.values()).isEqualTo(original.values());
    assertThat(table.survey().code()).isEqualTo(original.survey().code());
  }

  private static List<String> figures(SurveyTable table) {
    return table.values().stream()
        .map(value -> value.concept().value() + value.body().value() + text(value) + ratio(value))
        .collect(Collectors.toList());
  }
}
