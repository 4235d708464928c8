package kurabe.web.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.edition.GradeTiles;
import kurabe.web.ui.widget.Chart;
import kurabe.web.ui.widget.FigureTable;
import org.junit.jupiter.api.Test;

final class GradedPlanViewTest extends LibraryFixture.Bundled {

  private static final String PLAN = "plans/akita-dx";

  @Test
  void countsAndSharesAreShownAsPrintedWithTheirAudit() {
    open(PLAN);
    assertThat(texts(GradeTiles.class).getFirst())
        .contains("A計画を上回る18件19.8%件数一致割合一致")
        .contains("B計画どおり68件74.7%件数一致割合一致")
        .contains("C計画を下回る5件5.5%件数一致割合一致");
  }

  @Test
  void theFlowFromOneYearToTheNextAddsUp() {
    open(PLAN);
    assertThat(table("移った件数"))
        .contains("A114015", "B555262", "C2136", "-0707", "記載なし0101", "計1868591");
    assertThat(text()).contains("上がったもの8件、下がったもの6件、変わらないもの69件。", "変化を示せないもの8件");
  }

  @Test
  void anItemWithoutAGradeSaysSo() {
    open(PLAN);
    assertThat(table("取組の一覧"))
        .contains("36 スマート農業を支える基盤整備の実証記載なしBどちらかの時点の評価が公表されていません。")
        .contains("43 畜産分野におけるスマート農業技術の普及拡大-Bどちらかの時点で評価の対象外です。")
        .contains("3 キャッシュレス納付の推進CA2段階上昇");
  }

  @Test
  void figuresStandBesideTheGradesThatTheyDecide() {
    open(PLAN);
    assertThat(table("取組の一覧"))
        .contains("目標 1,740,000PV → 実績 3,000,000PV", "目標 3,700,000人泊 → 実績 2,999,000人泊")
        .contains("目標 希望する職員 → 実績 1,512人");
  }

  @Test
  void everyLevelAboveTheItemsHasAChart() {
    open(PLAN);
    assertThat(find(Chart.class).all()).hasSize(2);
    assertThat(texts(Chart.class))
        .satisfiesExactly(
            areas -> assertThat(areas).contains("分野別の評価の構成（令和6年度）", "行政"),
            categories -> assertThat(categories).contains("分類別の評価の構成（令和6年度）"));
  }

  @Test
  void theAddressCarriesAreaCategoryAndGrade() {
    open(PLAN);
    open(href("C 5件"));
    assertThat(table("取組の一覧")).contains("39 漁獲情報等のICT化の推進").doesNotContain("1 電子申請");
    open(href("産業"));
    assertThat(text()).contains("3件（全91件中）");
    open(href("(2) スマート農林水産業の推進"));
    assertThat(text()).contains("1件（全91件中）");
    assertThat(table("取組の一覧")).contains("39 漁獲情報等のICT化の推進").doesNotContain("30 デジタル化");
  }

  @Test
  void aChoiceWithoutItemsIsSaidInWords() {
    open(PLAN + "?grade=Z");
    assertThat(text()).contains("0件（全91件中）");
  }

  private String table(String caption) {
    List<String> found =
        texts(FigureTable.class).stream().filter(text -> text.contains(caption)).toList();
    assertThat(found).as(caption).isNotEmpty();
    return found.getFirst();
  }
}
