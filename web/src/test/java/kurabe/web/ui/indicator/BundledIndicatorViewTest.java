package kurabe.web.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

/// Indicators on the figures of the two published reports, reached as a reader would.
final class BundledIndicatorViewTest extends LibraryFixture.Bundled {

  @Test
  void anAomoriIndicatorQuotesTheLineItWasPrintedIn() {
    openFromComparison("県内市町村におけるテレワークの導入率");
    assertThat(text())
        .contains("52.5%は全国38.2%を14.3ポイント上回る（ともにR6年度）。")
        .contains("52.5 ÷ 60.1 × 100 = 87.354…", "87.3% = 87.25～87.35", "87.4 = 87.27～87.44")
        .contains("R6年度全国値 38.2%", "行目", "SHA-256");
  }

  @Test
  void itemFortyFiveIsUndecidableBecauseItsTargetsGiveDifferentGrades() {
    openFromComparison("延べ宿泊者数");
    assertThat(text())
        .contains("判定不能", "複数の目標から1つの評価を決める方法が公表されていません。")
        .contains("122.7", "172.4", "81.1", "3,700,000人泊", "1,740,000PV");
  }

  private void openFromComparison(String indicator) {
    open("comparison");
    open(href(indicator));
  }
}
