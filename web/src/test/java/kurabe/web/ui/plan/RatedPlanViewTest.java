package kurabe.web.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import java.util.List;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.error.NotFoundPage;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.plan.tree.IndicatorTable;
import kurabe.web.ui.widget.Chart;
import org.junit.jupiter.api.Test;

final class RatedPlanViewTest extends LibraryFixture.Bundled {

  private static final String PLAN = "plans/aomori-dx";

  @Test
  void aCardShowsTheIndexItsDifferenceAndItsParts() {
    open(PLAN);
    List<String> cards =
        texts(Article.class).stream().filter(card -> card.contains("前期差")).toList();
    assertThat(cards).hasSize(8);
    assertThat(cards.getFirst())
        .contains("県内企業のDXの推進状況63.2%前期差+8.3ポイント上昇")
        .contains("県内企業のデジタル化・DX支援件数", "58.1%218件 ／ 目標 375件");
  }

  @Test
  void everyAreaHasAChartAndATableOfItsIndicators() {
    open(PLAN);
    assertThat(find(Chart.class).all()).hasSize(3);
    assertThat(rows(IndicatorTable.class)).isEqualTo(30 + 8);
    assertThat(texts(IndicatorTable.class).getFirst())
        .contains("-0.3%（R5年）0.0%一致3.9%（R6年）26.7%一致")
        .contains("7.2%（R4年）37.7%一致19.1%（R4年）");
  }

  @Test
  void sixRatesAreWithinRoundingAndNoneIsInconsistent() {
    open(PLAN);
    List<String> verdicts =
        find(IndicatorTable.class).all().stream()
            .flatMap(table -> find(VerdictBadge.class, table).all().stream())
            .map(VerdictBadge::getText)
            .toList();
    assertThat(verdicts).filteredOn("丸めの範囲内"::equals).hasSize(6);
    assertThat(verdicts).filteredOn("一致"::equals).hasSize(54 + 16);
    assertThat(text()).contains("2025年9月末の達成率 60.5%", "60.6 = 60.44～60.72");
  }

  @Test
  void ofTheGoalsOnlyThePrintedChangesAreShown() {
    open(PLAN);
    assertThat(text()).contains("4項目中2項目のみ数値の記載があります").contains("前年度比+5.7ポイント", "前年度比+22.5ポイント");
  }

  @Test
  void theSchemeAndTheProblemsAreOneClickAway() {
    open(PLAN);
    assertThat(text())
        .contains("青森県方式（達成率の単純平均）", "0％を下回れば0％、100％を超えれば100％")
        .contains("読み取りで気づいた問題: 注意 1件", "基本目標は4件とありますが、2件を読み取りました");
  }

  @Test
  void theAddressNarrowsThePageToOneArea() {
    open(PLAN);
    open(href("暮らし・まち"));
    assertThat(find(Chart.class).all()).hasSize(1);
    assertThat(text()).contains("こども・学校教育のDXの推進状況67.2%").doesNotContain("63.2%前期差");
    open(PLAN);
    assertThat(find(Chart.class).all()).hasSize(3);
  }

  @Test
  void linksKeepTheEditionThatTheAddressNames() {
    open(PLAN + "?edition=2025-12-31");
    assertThat(href("県観光SNSフォロワー数")).matches(PLAN + "/indicators/[0-9a-f]+\\?edition=2025-12-31");
    assertThat(href("産業・しごと")).contains("edition=2025-12-31", "area=");
  }

  @Test
  void anAddressThatNamesNothingIsNotFound() {
    for (String address :
        List.of(
            "plans/none", PLAN + "?edition=2024-12-31", PLAN + "?edition=x", PLAN + "?area=none")) {
      open(address);
      assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundPage.class);
    }
  }

  private int rows(Class<IndicatorTable> type) {
    return find(type).all().stream()
        .mapToInt(table -> table.getElement().getOuterHTML().split("scope=\"row\"", -1).length - 1)
        .sum();
  }
}
