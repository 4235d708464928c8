package kurabe.importers.sources.digitalagency;

import static kurabe.importers.testing.Surveys.find;
import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import org.junit.jupiter.api.Test;

/// The published tables of the 47 prefectures.
class PrefecturesGoldenTest {

  private final SurveyTable comparison = Tables.surveys().table(Tables.prefectures());
  private final SurveyTable use = Tables.surveys().table(Tables.onlineUse());

  @Test
  void theNationIsSoManyOfThem() {
    assertThat(ratio(get(comparison, "prefectural-cio", "00"))).isEqualTo("43/47");
    assertThat(text(get(comparison, "prefectural-cio", "00"))).isEqualTo("91.5%");
    assertThat(ratio(get(comparison, "prefectural-cio-adviser", "00"))).isEqualTo("30/47");
    assertThat(ratio(get(comparison, "prefectural-rpa", "00"))).isEqualTo("44/47");
    assertThat(ratio(get(comparison, "prefectural-dx-policy", "00"))).isEqualTo("47/47");
  }

  @Test
  void thePercentageOfProceduresIsTheirNumberOverAllOfThem() {
    SurveyValue aomori = get(comparison, "prefectural-32-procedures", "02");

    assertThat(text(aomori)).isEqualTo("89%");
    assertThat(ratio(aomori)).isEqualTo("17/19");
    assertThat(aomori.citation()).isEqualTo(new Citation(new Place.Cell("", 12, 4), "89%"));
    SurveyValue nation = get(comparison, "prefectural-32-procedures", "00");
    assertThat(ratio(nation)).isEqualTo("726/869");
    assertThat(nation.computed()).isTrue();
  }

  @Test
  void aPrefectureKeepsItsYesOrNo() {
    assertThat(text(get(comparison, "prefectural-cio", "28"))).isEqualTo("未実施");
    assertThat(comparison.values()).hasSize(10 * 48 + 48);
    assertThat(comparison.introduced()).isEmpty();
  }

  @Test
  void onlineUseIsKeptAsPrintedAndHasNoNation() {
    assertThat(text(get(use, "online-use-library", "02"))).isEqualTo("16.8%");
    assertThat(text(get(use, "online-use-library", "38"))).isEqualTo("100%");
    assertThat(find(use, "online-use-library", "00")).isEmpty();
    assertThat(use.values()).hasSize(30 * 47);
  }

  @Test
  void blankIsNotApplicable() {
    assertThat(text(get(use, "online-use-library", "39"))).isEqualTo("not-applicable:");
    assertThat(text(get(use, "online-use-bulky-waste", "02"))).isEqualTo("not-applicable:");
  }

  @Test
  void nothingIsDoubtful() {
    assertThat(comparison.problems()).isEmpty();
    assertThat(use.problems()).isEmpty();
    assertThat(use.survey().code().value()).isEqualTo("digital-agency-dx-online-use-2024-07");
  }
}
