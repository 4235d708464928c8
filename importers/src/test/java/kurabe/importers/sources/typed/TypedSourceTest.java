package kurabe.importers.sources.typed;

import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.testing.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSourceTest {

  private static final String HEADER = "共通指標,自治体コード,自治体,時点,値,単位,分子,分母,場所,備考,出典,発行者\n";
  private static final String SOURCE = ",甲の調査,総務省\n";

  private final Surveys surveys =
      new Surveys(List.of(new TypedSource(new ConceptCatalog(), new Bodies())), "");

  private static String table(String... rows) {
    return HEADER + String.join(SOURCE, rows) + SOURCE;
  }

  @Test
  void aRowIsAValueWithThePlaceItWasTakenFrom() {
    SurveyTable table =
        surveys.table(table("municipal-telework,02,青森県,R6,52.5,%,21,40,3ページ 表2,速報"));
    SurveyValue value = get(table, "municipal-telework", "02");

    assertThat(text(value)).isEqualTo("52.5%");
    assertThat(ratio(value)).isEqualTo("21/40");
    assertThat(value.computed()).isFalse();
    assertThat(value.asOf()).isEqualTo(new AsOf("R6", Optional.of(new Period.FiscalYear(2024))));
    assertThat(value.citation())
        .isEqualTo(new Citation(new Place.Cell("", 2, 5), "52.5 21/40 （3ページ 表2） （速報）"));
    assertThat(table.survey().title()).isEqualTo("甲の調査");
    assertThat(table.survey().document().publisher()).isEqualTo("総務省");
    assertThat(table.survey().code().value()).matches("table-[0-9a-f]{12}");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void partsWithoutAValueAreComputedExactly() {
    SurveyValue value =
        get(
            surveys.table(table("municipal-telework,00,全国,R6,,,665,1741,,")),
            "municipal-telework",
            "00");

    assertThat(text(value)).isEqualTo("38.2%");
    assertThat(value.computed()).isTrue();
  }

  @Test
  void conceptsAndBodiesMayBeNamed() {
    SurveyTable table =
        surveys.table(
            table(
                "テレワークを導入している市町村の割合,,青森県,令和6年度,52.5%,,,,,",
                "my-number-card-held,22012,青森市,2024年度,74%,,,,,"));

    assertThat(text(get(table, "municipal-telework", "02"))).isEqualTo("52.5%");
    assertThat(text(get(table, "my-number-card-held", "022012"))).isEqualTo("74%");
    assertThat(table.introduced()).extracting(body -> body.name()).containsExactly("青森市");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aCodeThatLostItsFirstZeroIsStillItsBody() {
    SurveyTable table = surveys.table(table("municipal-telework,2,青森県,R6,52.5,%,,,,"));

    assertThat(text(get(table, "municipal-telework", "02"))).isEqualTo("52.5%");
  }

  @ParameterizedTest
  @CsvSource({
    "－, not-applicable:－",
    "…, not-published:…",
    "調査中, not-yet-surveyed:調査中",
    "x, withheld:x",
    "実施, 実施"
  })
  void marksAndWordsAreData(String mark, String read) {
    SurveyTable table = surveys.table(table("prefectural-cio,02,青森県,R6," + mark + ",,,,,"));

    assertThat(text(get(table, "prefectural-cio", "02"))).isEqualTo(read);
  }

  @Test
  void everyFaultIsNamedWithItsCellAndOnlyItsRowIsLeftOut() {
    SurveyTable table =
        surveys.table(
            table(
                "no-such-concept,02,青森県,R6,1,%,,,,",
                "municipal-telework,99,,R6,1,%,,,,",
                "municipal-telework,02,秋田県,R6,1,%,,,,",
                "municipal-telework,02,青森県,いつか,約半分,%,,,,",
                "municipal-telework,02,青森県,R6,30,市町村,,,,",
                "municipal-telework,02,青森県,R6,52.5,%,21,,,",
                "municipal-telework,,南部町,R6,1,%,,,,",
                "municipal-telework,05,秋田県,R6,,%,,,,",
                "municipal-telework,03,岩手県,R6,50.0,%,21,40,,"));

    assertThat(table.problems())
        .containsExactly(
            new Problem.UnknownConcept(cell(2, 1), "no-such-concept"),
            new Problem.UnknownBody(cell(3, 2), "99"),
            new Problem.ConflictingFigures(cell(4, 3), "自治体", "02", "秋田県"),
            new Problem.UnreadableCell(cell(5, 4), "青森県 municipal-telework", "時点", "いつか"),
            new Problem.UnreadableFigure(cell(5, 5), "青森県 municipal-telework", "値", "約半分"),
            new Problem.UnreadableCell(cell(6, 6), "青森県 municipal-telework", "単位", "市町村"),
            new Problem.UnpairedFigure(cell(7, 7), "青森県 municipal-telework", "21"),
            new Problem.AmbiguousBody(cell(8, 3), "南部町", List.of("青森県南部町", "山梨県南部町", "鳥取県南部町")),
            new Problem.UnreadableCell(cell(9, 5), "秋田県 municipal-telework", "値", ""),
            new Problem.ConflictingFigures(
                cell(10, 5), "岩手県 municipal-telework", "50.0%", "21/40"));
    assertThat(table.values()).hasSize(2);
  }

  private static Place cell(int row, int column) {
    return new Place.Cell("", row, column);
  }

  @Test
  void oneTableStandsForOnePublication() {
    String mixed =
        HEADER
            + "municipal-telework,02,青森県,R6,52.5,%,,,,,甲の調査,総務省\n"
            + "municipal-telework,05,秋田県,R6,64.0,%,,,,,乙の調査,\n";

    assertThat(surveys.refusal(mixed))
        .containsExactly(new Problem.MixedSources(cell(3, 11), "甲の調査", "乙の調査"));
  }

  @Test
  void blankSourcesRepeatTheOneAbove() {
    String text =
        HEADER
            + "municipal-telework,02,青森県,R6,52.5,%,,,,,甲の調査,総務省\n"
            + "municipal-telework,05,秋田県,R6,64.0,%,,,,,,\n";

    assertThat(surveys.table(text).values()).hasSize(2);
  }

  @Test
  void aRowThatIsTypedTwiceIsTakenOnce() {
    String row = "municipal-telework,02,青森県,R6,52.5,%,,,,";
    SurveyTable table = surveys.table(table(row, row));

    assertThat(table.values()).hasSize(1);
    assertThat(table.problems())
        .containsExactly(new Problem.DuplicateItem(cell(3, 5), "青森県 テレワークを導入している市町村の割合"));
  }

  @Test
  void aTimeThatNoRowSaysMayBeStated() {
    String text = table("municipal-telework,02,青森県,,52.5,%,,,,");

    assertThat(surveys.refusal(text))
        .containsExactly(
            new Problem.UnreadableCell(cell(2, 4), "青森県 municipal-telework", "時点", ""));
    assertThat(get(surveys.asOf("R6").table(text), "municipal-telework", "02").asOf().period())
        .contains(new Period.FiscalYear(2024));
  }

  @Test
  void unknownColumnsAreSignalsAndMissingOnesRefused() {
    String added =
        HEADER.replace("場所", "色") + "municipal-telework,02,青森県,R6,52.5,%,,,青,,甲の調査,総務省\n";

    assertThat(surveys.table(added).problems())
        .containsExactly(new Problem.UnclaimedColumn(cell(1, 9), "色"));
    assertThat(surveys.refusal(added.replace("共通指標", "指標")))
        .first()
        .isInstanceOfSatisfying(
            Problem.MissingColumn.class, problem -> assertThat(problem.column()).isEqualTo("共通指標"));
    assertThat(surveys.refusal(HEADER)).hasSize(1);
  }

  @Test
  void aRowThatIsCutIsRefused() {
    String text = table("municipal-telework,02,青森県,R6,52.5,%,21,40,,");

    assertThat(surveys.refusal(text.substring(0, text.length() - 8)))
        .contains(new Problem.TruncatedTable(cell(2, 1), "青森県 municipal-telework"));
  }

  @Test
  void whatASpreadsheetSavesIsRead() {
    String text = table("municipal-telework,02,青森県,R6,５２．５％,,,,,");

    assertThat(
            surveys
                .table(text.replace("\n", "\r\n").getBytes(Charset.forName("windows-31j")))
                .values())
        .hasSize(1);
    assertThat(surveys.table(text.replace(',', '\t')).values()).hasSize(1);
  }
}
