package kurabe.web.ui.concept;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

/// The list and a concept on the bundled reports and surveys: what a first start shows.
final class BundledConceptsViewTest extends LibraryFixture.Bundled {

  @Test
  void theSixPrefecturesOfTohokuStandBesideTheNation() {
    open("concepts");
    assertThat(texts(OverviewTable.class).getFirst())
        .contains("全国青森県岩手県宮城県秋田県山形県福島県")
        .contains("60.6%報告 38.2%（R6年度）45.0%↓報告 52.5%（R6年度）75.8%↑37.1%↓64.0%↑68.6%↑66.1%↑");
    assertThat(texts(OverviewTable.class).getFirst().split("令和5年度|2022年12月末|2024年7月公表", -1))
        .hasSizeGreaterThanOrEqualTo(13);
  }

  @Test
  void howOftenAPrefectureIsAboveTheNationIsCounted() {
    open("concepts");
    assertThat(text()).contains("青森県: 全国と比べられる13の共通指標のうち、全国より良いもの1、及ばないもの12。");
  }

  @Test
  void aReportsFigureStandsBesideTheSurveysWithItsOwnTime() {
    open("concepts/municipal-ai");
    assertThat(texts(FigureSection.class).getFirst()).contains("青森県40.0%");
    assertThat(texts(ReportedSection.class).getFirst())
        .contains("青森県", "60.0%（R6年度）", "58.0%（R6年度）", "+2.0ポイント");
    assertThat(texts(SentenceSection.class).getFirst())
        .contains("青森県は60.0％で全国58.0％を2.0ポイント上回る（ともに令和6年度）");
  }

  @Test
  void figuresThatOnlyReportsHaveAreListedApart() {
    open("concepts");
    assertThat(texts(OverviewTable.class).getLast()).contains("オンライン手続の利用率（都道府県）", "29.3%");
  }

  @Test
  void aPageOfTheSourcesNamesTheSurvey() {
    open("sources?survey=digital-agency-dx-municipalities-2024-07");
    assertThat(text()).contains("登録されている統計表", "デジタル庁", "公共データ利用規約");
  }
}
