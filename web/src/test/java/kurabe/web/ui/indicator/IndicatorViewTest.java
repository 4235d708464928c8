package kurabe.web.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.error.NotFoundPage;
import kurabe.web.ui.sample.AddressFixture;
import kurabe.web.ui.sample.AkitaSample;
import kurabe.web.ui.sample.AomoriSample;
import kurabe.web.ui.widget.Chart;
import org.junit.jupiter.api.Test;

final class IndicatorViewTest extends AddressFixture {

  private static final PlanCode AOMORI = new PlanCode("aomori-dx");
  private static final PlanCode AKITA = new PlanCode("akita-dx");

  @Test
  void theTitleAndTheTrailSayWhereTheReaderIs() {
    open(AOMORI, AomoriSample.TELEWORK);
    assertThat(title()).isEqualTo("県内市町村におけるテレワークの導入率 - 青森県DX推進プラン | 比べ Kurabe");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getText)
        .contains("概況", "青森県DX推進プラン", "行政経営", "業務の効率化に向けたDXの推進状況");
  }

  @Test
  void valuesRatesAndTheirDifferencesAreShown() {
    String period = text(AOMORI, AomoriSample.TELEWORK, PeriodSection.class);
    assertThat(period).contains("2025年9月末", "45.0%", "R5年度", "74.8%");
    assertThat(period).contains("2025年12月末", "52.5%", "R6年度", "+7.5ポイント", "87.3%", "+12.5ポイント");
    assertThat(period).contains("比べる前の時点の値がありません。");
  }

  @Test
  void theTargetSaysThatNoReasonIsPrinted() {
    assertThat(text(AOMORI, AomoriSample.TELEWORK, ProfileSection.class))
        .contains("目標値60.1%", "期限令和10年", "設定理由報告書に記載なし", "総務省調べ", "大きいほどよい");
  }

  @Test
  void theGapToTheNationIsSaidInWords() {
    assertThat(text(AOMORI, AomoriSample.TELEWORK, NationSection.class))
        .contains("52.5%は全国38.2%を14.3ポイント上回る（ともにR6年度）。")
        .contains("時点の差は1年");
  }

  @Test
  void municipalitiesMeetPerCentAsAShareOfAll() {
    assertThat(text(AOMORI, AomoriSample.COUNTER, NationSection.class))
        .contains("30市町村（75.0%）は全国30.2%を44.8ポイント上回る（ともにR6年度）。");
  }

  @Test
  void aRateWithinRoundingShowsItsCalculationAndBothRanges() {
    assertThat(text(AOMORI, AomoriSample.ONLINE, AuditSection.class))
        .contains("2025年9月末の達成率 60.5%", "丸めの範囲内", "22.9 ÷ 37.8 × 100 = 60.582…")
        .contains("小数第1位までに四捨五入 → 60.6", "60.5% = 60.45～60.55", "60.6 = 60.44～60.72");
  }

  @Test
  void aCappedRateSaysSo() {
    assertThat(text(AOMORI, AomoriSample.AI, AuditSection.class))
        .contains("60.0 ÷ 45.4 × 100 = 132.158…", "上限100％で打ち切り");
  }

  @Test
  void anUnchangedValueWithAnotherVintageIsPointedOut() {
    assertThat(text(AOMORI, AomoriSample.FANS, TrendSection.class))
        .contains("時点の表記だけが異なります（R7年7月末時点 → R7年12月末時点）");
    assertThat(find(Chart.class).all()).hasSize(1);
  }

  @Test
  void onePeriodAloneIsNoTrend() {
    assertThat(text(AOMORI, AomoriSample.WORKERS, TrendSection.class)).contains("推移はまだ示せません");
    assertThat(find(Chart.class).all()).isEmpty();
  }

  @Test
  void severalTargetsWithDifferentGradesAreUndecidable() {
    String audit = text(AKITA, AkitaSample.VISITORS, AuditSection.class);
    assertThat(audit).contains("令和6年度の評価 A", "判定不能", "複数の目標から1つの評価を決める方法が公表されていません。");
    assertThat(audit).contains("172.4", "81.1").contains("複数の目標があるときの決め方は公表されていません。");
  }

  @Test
  void aGradeIsExplainedByItsBand() {
    assertThat(text(AKITA, AkitaSample.PROCEDURES, AuditSection.class))
        .contains("令和6年度の評価 B", "一致", "80.9 ÷ 90 × 100 = 89.888…")
        .contains("計画どおり（目標値に対する割合が80%以上100%以下）", "計画を下回る（目標値に対する割合が80%未満）");
  }

  @Test
  void aTargetInWordsIsShownAsItStands() {
    open(AKITA, AkitaSample.TELEWORK);
    assertThat(text(KeyFigures.class)).contains("希望する職員", "1,512人");
    assertThat(text(AuditSection.class)).contains("目標が数値ではなく言葉で示されています。");
  }

  @Test
  void theSourceIsQuotedWithItsPlaceAndDocument() {
    assertThat(text(AOMORI, AomoriSample.TELEWORK, SourceSection.class))
        .contains("県内市町村におけるテレワークの導入率 52.5%", "行目", "青森県DX推進プランの進捗状況について")
        .contains("https://example.jp/aomori-dx", "SHA-256");
  }

  @Test
  void theAddressChoosesEditionAndRevision() {
    String newest = PlanAddress.of(AOMORI).indicatorPath(AomoriSample.TELEWORK.key());
    assertThat(open(newest + "?edition=2025-12-31&revision=1")).isInstanceOf(IndicatorView.class);
    assertThat(open(newest + "?edition=2025-12-31&revision=2")).isInstanceOf(NotFoundPage.class);
    assertThat(open(newest + "?edition=R1")).isInstanceOf(NotFoundPage.class);
    assertThat(open(newest + "?edition=now")).isInstanceOf(NotFoundPage.class);
    assertThat(open("plans/none/indicators/none")).isInstanceOf(NotFoundPage.class);
  }

  private void open(PlanCode plan, Indicator indicator) {
    open(PlanAddress.of(plan).indicatorPath(indicator.key()));
  }

  private String text(PlanCode plan, Indicator indicator, Class<? extends Component> part) {
    open(plan, indicator);
    return text(part);
  }
}
