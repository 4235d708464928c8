package kurabe.web.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class UnderComparisonViewTest extends LibraryFixture.Bundled {

  @Test
  void everyPlanStandsUnderTheChosenSchemeWithCountsThatAddUp() {
    open("comparison?under=akita");
    assertThat(texts(UnderSection.class))
        .singleElement()
        .asString()
        .contains("青森県「青森県DX推進プラン」 2025年12月末30300", "1件（3.3％）6件（20.0％）23件（76.7％）")
        .contains("秋田県「秋田県DX推進計画」 令和6年度91");
    assertThat(href("項目ごとに見る")).isEqualTo("plans/aomori-dx/under/akita-dx");
  }

  @Test
  void meansOfBoundsAreBounds() {
    open("comparison?under=aomori");
    assertThat(texts(UnderSection.class).getFirst())
        .contains("平均 57.4％（30件中30件）", "平均 80.2～97.8％（91件中81件）");
  }

  @Test
  void withoutAChoiceNothingIsPutUnderAnything() {
    open("comparison");
    assertThat(find(UnderSection.class).all()).isEmpty();
  }

  @Test
  void aSchemeThatNobodyHasIsSaidToBeMissing() {
    open("comparison?under=nowhere");
    assertThat(text()).contains("「nowhere」という評価方法はありません。");
    assertThat(find(UnderSection.class).all()).isEmpty();
  }
}
