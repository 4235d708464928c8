package kurabe.importers.sources.numbercard;

import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NumberCardGoldenTest {

  private static final String ISSUED = "my-number-card-issued";

  @ParameterizedTest
  @FieldSource("kurabe.importers.sources.numbercard.Months#ALL")
  void everyMonthIsReadWholeAndEveryRateComesFromItsParts(String month) {
    SurveyTable table = Months.surveys().table(Months.bytes(month));

    assertThat(table.problems()).isEmpty();
    assertThat(table.values()).hasSize(48).allMatch(value -> value.ratio().isPresent());
    assertThat(table.survey().code().value().replace("-", "")).isEqualTo("mynumbercard" + month);
  }

  @Test
  void aPrefectureKeepsItsPrintedRateAndBothDates() {
    SurveyTable table = Months.surveys().table(Months.bytes("20221231"));
    SurveyValue aomori = get(table, ISSUED, "02");

    assertThat(text(aomori)).isEqualTo("53.6");
    assertThat(aomori.value().findQuantity().orElseThrow().unit()).isEqualTo(Unit.PERCENT);
    assertThat(ratio(aomori)).isEqualTo("666041/1243081");
    assertThat(aomori.computed()).isFalse();
    assertThat(aomori.asOf())
        .isEqualTo(
            new AsOf(
                "2022年12月31日現在（人口は2022年1月1日現在）",
                Optional.of(new Period.AsOfDay(LocalDate.of(2022, 12, 31)))));
    assertThat(aomori.citation()).isEqualTo(new Citation(new Place.Cell("", 3, 5), "53.6"));
  }

  @Test
  void theNationIsTheSumOfAllPrefectures() {
    Map<String, String> nation = new TreeMap<>();
    for (String month : new String[] {"20210101", "20220101", "20221231"}) {
      SurveyValue value = get(Months.surveys().table(Months.bytes(month)), ISSUED, "00");
      assertThat(value.computed()).isTrue();
      nation.put(month, ratio(value) + " = " + text(value));
    }
    assertThat(nation)
        .containsExactly(
            Map.entry("20210101", "30765617/127138033 = 24.2%"),
            Map.entry("20220101", "51871720/126654244 = 41.0%"),
            Map.entry("20221231", "71905789/125927902 = 57.1%"));
  }
}
