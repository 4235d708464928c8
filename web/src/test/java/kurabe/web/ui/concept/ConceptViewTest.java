package kurabe.web.ui.concept;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import kurabe.web.ui.sample.AddressFixture;
import kurabe.web.ui.widget.Chart;
import org.junit.jupiter.api.Test;

/// One concept, on a small survey that lacks what real ones may lack.
final class ConceptViewTest extends AddressFixture {

  @Test
  void everyFigureHasItsGapRankReasonAndPlace() {
    open("concepts/municipal-telework");
    assertThat(text(FigureSection.class))
        .contains("全国60.0%", "青森県45.0%-15.0ポイント2位（2県中）2位（2県中）同一")
        .contains("定義が同じです。", "時点が同じです。", "D4のセル", "見本庁「見本の統計表」");
    assertThat(title()).isEqualTo("テレワークを導入している市町村の割合 - 全国との比較 | 比べ Kurabe");
  }

  @Test
  void figuresThatCannotBeToldApartShareTheirRanks() {
    open("concepts/municipal-rpa");
    assertThat(text(FigureSection.class))
        .contains("青森県37.5%-2.5ポイント1～2位（2県中）", "秋田県37.5%-2.5ポイント1～2位（2県中）")
        .contains("順位に幅があるのは、同じ値や");
  }

  @Test
  void aMissingValueIsUnmistakableAndNobodyIsRankedWithoutEnoughOfThem() {
    open("concepts/municipal-cio");
    assertThat(text(FigureSection.class))
        .contains("秋田県未調査（調査無し）数値ではないため、差を計算できません。順位を示さない")
        .contains("2県のうち比べられる値は1だけです。3分の2以上そろわないため、順位を示しません。");
  }

  @Test
  void answersInWordsHaveNeitherGapNorRankNorBars() {
    open("concepts/prefectural-cio");
    assertThat(text(FigureSection.class)).contains("青森県実施数値ではないため", "秋田県未実施");
    assertThat(find(Chart.class).all()).isEmpty();
    assertThat(text(SentenceSection.class)).contains("青森県は実施、全国は91.5％（ともに令和5年度）");
  }

  @Test
  void anEarlierTimeIsOneAddressAway() {
    open("concepts/municipal-telework?vintage=R4");
    assertThat(text(FigureSection.class)).contains("（R4）", "青森県40.0%-10.0ポイント", "秋田県この調査に値なし");
  }

  @Test
  void aTimeThatNoSurveyHasIsExplained() {
    open("concepts/municipal-telework?vintage=R1");
    assertThat(text()).contains("この時点の都道府県と全国の値はありません。別の時点を選んでください。");
    assertThat(find(FigureSection.class).all()).isEmpty();
  }

  @Test
  void aConceptWithoutASurveySaysWhatToDo() {
    open("concepts/prefectural-online-use");
    assertThat(text()).contains("この共通指標の統計表は、まだ取り込まれていません。");
  }

  @Test
  void rowsCanStandInTheOrderOfTheirValues() {
    open("concepts/municipal-telework?order=value");
    assertThat(text(FigureSection.class)).containsSubsequence("秋田県64.0%", "青森県45.0%");
    assertThat(text(FigureSection.class)).doesNotContainPattern("青森県45.0%.*秋田県64.0%");
  }

  @Test
  void barsStandBesideTheNationsLineAndTheirTable() {
    open("concepts/municipal-telework");
    assertThat(text(Chart.class)).contains("青森県", "45.0", "64.0", "全国", "60.0");
  }

  @Test
  void sentencesCanBeQuoted() {
    open("concepts/municipal-telework");
    assertThat(text(SentenceSection.class)).contains("秋田県は64.0％で全国60.0％を4.0ポイント上回る（ともに令和5年度）");
  }

  @Test
  void onlyTheBodiesThatTheAddressNamesAreShown() {
    open("concepts/municipal-telework?bodies=05");
    assertThat(text(FigureSection.class)).contains("秋田県64.0%").doesNotContain("青森県");
  }

  @Test
  void anUnknownConceptIsNotFound() {
    open("concepts/no-such-concept");
    assertThat(text()).contains("ページ");
    assertThat(find(FigureSection.class).all()).isEmpty();
  }

  @Test
  void theListKeepsTheChoiceOfBodies() {
    open("concepts?bodies=05");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("concepts/municipal-telework?bodies=05");
  }
}
