package kurabe.web.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.sample.AddressFixture;
import kurabe.web.ui.widget.Chart;
import org.junit.jupiter.api.Test;

final class ComparisonViewTest extends AddressFixture {

  @Test
  void theTitleTellsWhatIsCompared() {
    open("comparison?plans=aomori-dx,akita-dx&theme=work-style");
    assertThat(title()).isEqualTo("比較: 青森県・秋田県・全国（多様な働き方・テレワーク） | 比べ Kurabe");
  }

  @Test
  void everythingIsComparedUnlessTheAddressChooses() {
    open("comparison");
    assertThat(find(ThemeSection.class).all()).hasSize(18);
    assertThat(chosen()).hasSize(2);
  }

  @Test
  void theFormShowsWhatTheAddressSays() {
    open("comparison?plans=akita-dx&theme=infrastructure");
    assertThat(chosen()).containsExactly(new PlanCode("akita-dx"));
    assertThat(find(Select.class).all().getFirst().getValue().toString()).contains("デジタルインフラ");
    assertThat(find(ThemeSection.class).all()).hasSize(1);
  }

  @Test
  void aFigureStandsBesideTheNationsWithItsGap() {
    String table = theme("work-style");
    assertThat(table)
        .contains("県内市町村におけるテレワークの導入率", "実績値（R6年度）52.5%", "目標60.1%", "達成率87.3%")
        .contains("全国値（R6年度）38.2%", "県との差+14.3ポイント");
  }

  @Test
  void theGapMayBeNegative() {
    assertThat(theme("infrastructure"))
        .contains("実績値（R6.3末時点）93.7%", "全国値（R6.3末時点）98.1%", "県との差-4.4ポイント", "取組の評価B");
  }

  @Test
  void aCountOfMunicipalitiesMeetsTheNationAsAShare() {
    assertThat(theme("counter"))
        .contains("実績値（R6年度）30市町村", "全国値（R6年度）30.2%", "県の割合75.0%県との差+44.8ポイント");
  }

  @Test
  void eachPrefectureIsJudgedByItsOwnMethodAndBothAreExplained() {
    open("comparison");
    assertThat(text(MethodsSection.class))
        .contains("青森県方式（達成率の単純平均）", "秋田県方式（A・B・Cの3段階）")
        .contains("尺度が異なります。", "県どうしの差・色分け・順位は示しません。", "県どうしを比べない理由");
    assertThat(theme("work-style")).contains("青森県方式", "秋田県方式");
  }

  @Test
  void onePlanAloneNeedsNoStatementAboutScales() {
    open("comparison?plans=akita-dx");
    assertThat(text(MethodsSection.class)).doesNotContain("尺度が異なります。");
  }

  @Test
  void itemsWithoutFiguresAreCountedAndListed() {
    String table = theme("online-procedures");
    assertThat(table)
        .contains("数値のない取組（2件）", "A 1件", "B 1件", "C 0件", "旅券の電子申請")
        .contains("行政手続の電子化率", "80.9%");
    assertThat(table.indexOf("行政手続の電子化率")).isLessThan(table.indexOf("数値のない取組"));
  }

  @Test
  void aPlanWithNothingUnderAThemeSaysSo() {
    assertThat(theme("infrastructure")).contains("該当する指標・取組なし");
    assertThat(theme("my-number-card")).contains("該当する指標・取組なし");
  }

  @Test
  void theGroundIsOneClickAway() {
    theme("work-style");
    assertThat(find(NativeDetails.class).all())
        .extracting(NativeDetails::getSummaryText)
        .contains("このテーマに並べた根拠");
    assertThat(text(ThemeSection.class))
        .contains("県内市町村におけるテレワークの導入率: テレワークを導入した市町村の割合。", "テレワーク利用可能者数: 知事部局でテレワークを使える職員を数える。");
  }

  @Test
  void sharesOfTheSameVintageAreDrawn() {
    open("comparison?plans=aomori-dx");
    Component chart = find(Chart.class).single();
    assertThat(chart.getElement().getTextRecursively())
        .contains("青森県と全国", "52.5", "38.2", "58.0", "31.6")
        .contains("書かない窓口の導入及び導入に向けて検討している市町村数（R6年度）75.030.2");
  }

  @Test
  void anUnknownPlanOrThemeIsExplained() {
    open("comparison?plans=iwate-dx");
    assertThat(text()).contains("計画「iwate-dx」の報告は登録されていません。", "比べる計画を選んでください。");
    open("comparison?theme=none");
    assertThat(text()).contains("そのテーマはありません。");
    assertThat(find(H2.class).all()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private Set<PlanCode> chosen() {
    return (Set<PlanCode>) find(CheckboxGroup.class).single().getValue();
  }

  private String theme(String code) {
    open("comparison?theme=" + code);
    return text(ThemeTable.class);
  }
}
