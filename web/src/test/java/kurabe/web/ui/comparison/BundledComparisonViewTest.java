package kurabe.web.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.widget.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The comparison on the figures of the two published reports.
final class BundledComparisonViewTest extends LibraryFixture.Bundled {

  @BeforeEach
  void openComparison() {
    open("comparison?plans=aomori-dx,akita-dx");
  }

  @Test
  void tenNationalValuesStandBesideAomorisIndicators() {
    String tables = String.join("", texts(NationCell.class));
    assertThat(tables)
        .contains("全国値（R6年度）38.2%県との差+14.3ポイント", "全国値（R6年度）58.0%県との差+2.0ポイント")
        .contains("全国値（R6.3末時点）98.1%県との差-4.4ポイント")
        .contains("全国値（R6年度）30.2%県の割合75.0%県との差+44.8ポイント");
    assertThat(texts(NationCell.class)).hasSize(11);
  }

  @Test
  void allTenAreDrawnOnOneAxis() {
    assertThat(texts(Chart.class).getFirst())
        .contains("7.2", "19.1", "77.4", "82.2", "64.3", "94.8", "60.0", "66.6", "29.3", "31.6")
        .contains("26.1", "65.3", "52.5", "38.2", "58.0", "75.0", "79.4")
        .contains("書かない窓口の導入及び導入に向けて検討している市町村数（R6年度）", "30.2");
    assertThat(texts(NationSection.class).getFirst()).doesNotContain("図に含めない指標");
  }

  @Test
  void everyIndicatorAndInitiativeStandsUnderExactlyOneTheme() {
    List<String> figures = texts(FigureCell.class);
    assertThat(figures).filteredOn(cell -> cell.contains("達成率")).hasSize(30);
    assertThat(figures).filteredOn(cell -> cell.contains("取組の評価")).hasSize(19);
  }
}
