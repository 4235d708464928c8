package kurabe.web.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.edition.GradeTiles;
import kurabe.web.ui.edition.IndexList;
import kurabe.web.ui.figure.RateBar;
import kurabe.web.ui.figure.VerdictCounts;
import org.junit.jupiter.api.Test;

final class OverviewViewTest extends LibraryFixture.Bundled {

  @Test
  void aPlanOfRatesShowsItsIndicesWithTheirPrintedDifferences() {
    open("");
    assertThat(find(RateBar.class).all()).hasSize(8);
    assertThat(texts(IndexList.class).getFirst())
        .contains("2025年12月末の指数と、前期（2025年9月末）との差")
        .contains("県内企業のDXの推進状況63.2%前期差+8.3ポイント上昇")
        .contains("DXによる住民サービス向上の達成状況63.6%前期差+17.0ポイント上昇");
  }

  @Test
  void aPlanOfGradesShowsItsPrintedCountsAndShares() {
    open("");
    assertThat(texts(GradeTiles.class).getFirst())
        .contains("令和6年度の評価の内訳（全91件）")
        .contains("A計画を上回る18件19.8%")
        .contains("B計画どおり68件74.7%")
        .contains("C計画を下回る5件5.5%");
  }

  @Test
  void theAuditIsSummedUpWithItsZeros() {
    open("");
    assertThat(texts(VerdictCounts.class).getFirst()).isEqualTo("一致78件丸めの範囲内6件不整合0件判定不能0件");
    assertThat(texts(VerdictCounts.class).getLast()).contains("一致18件", "不整合0件");
  }

  @Test
  void thePlansAreAsLargeAsTheReportsSay() {
    open("");
    assertThat(texts(PlanCard.class).getFirst()).contains("分野 3 ・ KPI 8 ・ 中間指標 30");
    assertThat(texts(PlanCard.class).getLast()).contains("分野 4 ・ 分類 20 ・ 取組 91");
  }

  @Test
  void aPrefectureWithoutAPlanIsMissingAndNotZero() {
    open("");
    assertThat(texts(CoverageSection.class).getFirst())
        .contains("青森県登録済み青森県DX推進プラン")
        .contains("岩手県未登録", "宮城県未登録", "山形県未登録", "福島県未登録")
        .doesNotContain("東京都", "岩手県0");
  }

  @Test
  void theWayLeadsToThePlansAndToTheComparison() {
    open("");
    assertThat(href("青森県DX推進プラン")).isEqualTo("plans/aomori-dx");
    assertThat(href("これらの計画をテーマごとに比べる")).isEqualTo("comparison");
  }
}
