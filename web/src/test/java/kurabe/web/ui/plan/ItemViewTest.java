package kurabe.web.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.error.NotFoundPage;
import org.junit.jupiter.api.Test;

final class ItemViewTest extends LibraryFixture.Bundled {

  @Test
  void aGradeThatIsNotPrintedIsMissingWithItsProblem() {
    open("plans/akita-dx/items/n36");
    assertThat(text())
        .contains("令和5年度記載なし")
        .contains("「36 スマート農業を支える基盤整備の実証」: 令和5年度の評価がありません。")
        .contains("出典: 秋田県「秋田県DX推進計画の進捗状況」");
  }

  @Test
  void severalTargetsWithoutARuleAreUndecidable() {
    open("plans/akita-dx/items/n45");
    assertThat(text())
        .contains("令和6年度A1段階上昇判定不能")
        .contains("1,740,000PV", "3,700,000人泊")
        .contains("理由: 複数の目標から1つの評価を決める方法が公表されていません。");
  }

  @Test
  void aDecidedGradeShowsItsCalculation() {
    open("plans/akita-dx/items/n1");
    assertThat(text())
        .contains("80.9 ÷ 90 × 100 = 89.888…", "「B」（計画どおり）")
        .contains("計画（令和6年度）", "進捗状況（令和6年度）", "今後の予定");
  }

  @Test
  void proseThatWasNotRetypedIsNoSecret() {
    open("plans/akita-dx/items/n1");
    assertThat(text()).contains("この文書には文章が転記されていません。").doesNotContain("秘匿");
  }

  @Test
  void anIndexShowsTheMeanThatItIs() {
    open("plans/aomori-dx");
    open(href("県内企業のDXの推進状況"));
    assertThat(text())
        .contains("2025年12月末63.2%+8.3ポイント上昇一致")
        .contains("5指標の平均 (58.1+46.8+40.0+84.9+86.0)÷5 = 63.16");
  }

  @Test
  void theTrailLeadsThroughThePartsOfThePlan() {
    open("plans/akita-dx/items/n36");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getText)
        .contains("計画", "秋田県DX推進計画", "産業", "(2) スマート農林水産業の推進");
    assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("36 スマート農業を支える基盤整備の実証");
  }

  @Test
  void anItemThatIsNotInThePlanIsNotFound() {
    open("plans/akita-dx/items/n92");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }
}
