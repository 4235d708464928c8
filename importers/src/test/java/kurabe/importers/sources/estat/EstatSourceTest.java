package kurabe.importers.sources.estat;

import static kurabe.importers.sources.estat.StatsData.small;
import static kurabe.importers.sources.estat.StatsData.value;
import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.quantity.Unit;
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

class EstatSourceTest {

  private static final String STAYS = "overnight-stays";

  private final Surveys surveys =
      new Surveys(List.of(new EstatSource(new ConceptCatalog(), new Bodies())), "");

  private SurveyTable table(StatsData data) {
    return surveys.table(data.json());
  }

  @Test
  void aSingleItemIsReadLikeAListOfOne() {
    SurveyTable table = table(small());
    SurveyValue value = get(table, STAYS, "02");

    assertThat(text(value)).isEqualTo("1234567人泊");
    assertThat(value.value().findQuantity().orElseThrow().unit()).isEqualTo(new Unit("人泊"));
    assertThat(value.asOf())
        .isEqualTo(new AsOf("2020年度", Optional.of(new Period.FiscalYear(2020))));
    assertThat(value.citation()).isEqualTo(new Citation(new Place.Line(21), "1234567"));
    assertThat(table.problems()).isEmpty();
    assertThat(table.values())
        .isEqualTo(table(small().withValues(value("02000", "1234567"))).values());
  }

  @Test
  void theSurveyIsThePublishedTable() {
    SurveyTable table = table(small());

    assertThat(table.survey().code().value()).isEqualTo("estat-0000000001");
    assertThat(table.survey().title()).isEqualTo("宿泊旅行統計調査 試験の表");
    assertThat(table.survey().document().publisher()).isEqualTo("観光庁");
    assertThat(table.survey().document().url())
        .hasValue("https://www.e-stat.go.jp/dbview?sid=0000000001");
  }

  @Test
  void areasAreBodiesByCodeAndName() {
    SurveyTable table =
        table(
            small()
                .withValues(
                    value("00000", "3"),
                    value("02201", "1"),
                    value("01101", "1"),
                    value("01101", "2")));

    assertThat(text(get(table, STAYS, "00"))).isEqualTo("3人泊");
    assertThat(text(get(table, STAYS, "022012"))).isEqualTo("1人泊");
    assertThat(table.introduced()).extracting(body -> body.name()).containsExactly("青森市");
    assertThat(table.problems())
        .containsExactly(new Problem.UnknownBody(new Place.Line(16), "札幌市中央区"));
  }

  @Test
  void anAreaWhoseNameIsOfAnotherCodeIsNotTaken() {
    StatsData data =
        small()
            .withClasses("\"@name\":\"青森県\"", "\"@name\":\"秋田県\"")
            .withValues(value("00000", "3"), value("02000", "1"));

    assertThat(table(data).values()).hasSize(1);
    assertThat(table(data).problems())
        .containsExactly(new Problem.UnknownBody(new Place.Line(14), "秋田県"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020年, 2020000000, 2020",
    "令和2年度, 2020100000, R2",
    "2020年1～12月, 2020000000, 2020",
    "2020年1月, 2020000101, ''",
    "2020年4～6月期, 2020000406, ''"
  })
  void aTimeIsReadByItsNameElseByItsCode(String name, String code, String period) {
    StatsData data = small().withClasses("2020100000", code).withClasses("2020年度", name);
    SurveyTable table = table(data.withValues(value("02000", "1").replace("2020100000", code)));

    assertThat(get(table, STAYS, "02").asOf().text()).isEqualTo(name);
    assertThat(get(table, STAYS, "02").asOf().period().map(Period::code).orElse(""))
        .isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "***, not-applicable:***",
    "-, not-applicable:-",
    "X, withheld:X",
    "…, not-published:…"
  })
  void aMarkIsAnAbsenceWithItsReason(String mark, String read) {
    assertThat(text(get(table(small().withValues(value("02000", mark))), STAYS, "02")))
        .isEqualTo(read);
  }

  @Test
  void theTablesOwnNotesExplainItsMarks() {
    StatsData data =
        small()
            .withNotes("[{\"@char\":\"-\",\"$\":\"調査中\"},{\"@char\":\"#\",\"$\":\"秘匿した値\"}]")
            .withValues(value("02000", "-"), value("00000", "#"));

    assertThat(text(get(table(data), STAYS, "02"))).isEqualTo("not-yet-surveyed:-");
    assertThat(text(get(table(data), STAYS, "00"))).isEqualTo("withheld:#");
  }

  @Test
  void theUnitMayStandAtTheValue() {
    StatsData data =
        small()
            .withClasses(",\"@unit\":\"人泊\"", "")
            .withValues(value("02000", "5").replace("\"$\"", "\"@unit\":\"人泊\",\"$\""));

    assertThat(text(get(table(data), STAYS, "02"))).isEqualTo("5人泊");
  }

  @Test
  void anotherUnitIsAnotherFigure() {
    StatsData data =
        small().withClasses("人泊", "千人泊").withValues(value("02000", "5"), value("00000", "-"));

    assertThat(table(data).values()).hasSize(1);
    assertThat(table(data).problems())
        .containsExactly(new Problem.UnreadableCell(new Place.Line(21), "青森県 延べ宿泊者数", "単位", "千人泊"));
  }

  @Test
  void whatIsNoCommonIndicatorIsNamedWithTheNumberOfItsValues() {
    StatsData data =
        small()
            .withClasses(
                "\"CLASS\":{\"@code\":\"10\"",
                "\"CLASS\":[{\"@code\":\"20\",\"@name\":\"客室数\"},{\"@code\":\"10\"")
            .withClasses("\"@unit\":\"人泊\"}", "\"@unit\":\"人泊\"}]")
            .withValues(value("02000", "5"), value("02000", "7").replace("\"10\"", "\"20\""));

    assertThat(table(data).values()).hasSize(1);
    assertThat(table(data).problems())
        .containsExactly(new Problem.UnclaimedCategory(new Place.Line(11), "客室数", 1));
  }

  @Test
  void aPartOfAWholeIsNotTheIndicator() {
    String sexes =
        "{\"@id\":\"cat01\",\"@name\":\"居住地\",\"CLASS\":[{\"@code\":\"0\",\"@name\":\"総数\"},"
            + "{\"@code\":\"1\",\"@name\":\"県内\"}]},{\"@id\":\"area\"";
    StatsData data =
        small()
            .withClasses("{\"@id\":\"area\"", sexes)
            .withValues(
                value("02000", "5").replace("\"@area\"", "\"@cat01\":\"0\",\"@area\""),
                value("02000", "3").replace("\"@area\"", "\"@cat01\":\"1\",\"@area\""));

    assertThat(text(get(table(data), STAYS, "02"))).isEqualTo("5人泊");
    assertThat(table(data).problems())
        .extracting(problem -> ((Problem.UnclaimedCategory) problem).name())
        .containsExactly("延べ宿泊者数・県内");
  }

  @Test
  void aTableWithoutAnyCommonIndicatorIsRefusedWithItsItems() {
    assertThat(surveys.refusal(small().withClasses("延べ宿泊者数", "客室数").json()))
        .contains(new Problem.UnmappedTable(Place.WHOLE, "宿泊旅行統計調査 試験の表", List.of("客室数")));
  }

  @Test
  void whatTheServiceAnswersInsteadIsSaid() {
    String answer =
        "{\"GET_STATS_DATA\":{\"RESULT\":{\"STATUS\":100,\"ERROR_MSG\":\"認証に失敗しました。\"}}}";

    assertThat(surveys.refusal(answer))
        .containsExactly(new Problem.RefusedRequest(Place.WHOLE, "100", "認証に失敗しました。"));
  }

  @Test
  void valuesThatWereNotSentAreCounted() {
    String answer = small().json().replace("\"FROM_NUMBER\":1", "\"TOTAL_NUMBER\":150000");

    assertThat(surveys.table(answer).problems())
        .containsExactly(new Problem.CountMismatch(Place.WHOLE, "統計表の値", 150_000, 1));
  }

  @Test
  void aTruncatedAnswerIsDamaged() {
    String answer = small().json();

    for (int length = 30; length < answer.length() - 1; length += 13) {
      assertThat(surveys.refusal(answer.substring(0, length)))
          .containsExactly(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED));
    }
  }
}
