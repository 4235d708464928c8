package kurabe.web.ui.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.widget.FigureTable;
import org.junit.jupiter.api.Test;

final class AmbitionViewTest extends LibraryFixture.Bundled {

  @Test
  void everyIndicatorHasItsFiguresAndFindingsOnOneLine() {
    open("plans/aomori-dx/ambition");
    assertThat(table())
        .contains(
            "オンライン手続き利用率(県)29.3%（R6年度）37.8%（令和10年まで）77.5%345.8%見込み約8.47%（0から、58か月中13か月）"
                + "必要年約2.27ポイントこれまで年6.4ポイントの上昇R5年度からR6年度このままで間に合う期限までに必要なのは");
  }

  @Test
  void whatCannotBeToldSaysWhy() {
    open("plans/aomori-dx/ambition");
    assertThat(table())
        .contains("74件（時点の記載なし）86件（令和10年まで）86.0%値の時点が示されていないため、ペースを計算できません。")
        .contains("7.2%（R4年）19.1%（令和10年まで）37.7%計画が始まる前の値のため、ペースを計算できません。");
  }

  @Test
  void coursesAndPeculiaritiesAreCounted() {
    open("plans/aomori-dx/ambition");
    assertThat(texts(ListItem.class))
        .contains(
            "目標から遠ざかっている1件",
            "動いていない1件",
            "期限に届かなかった0件",
            "今のペースでは間に合わない7件",
            "今のペースで間に合う7件",
            "目標に達している1件",
            "ペースを判断できない13件")
        .contains("最初から達成1件", "上限で見えない超過1件", "全国値に届かない目標2件", "全国値と同じ目標1件", "全国値より進んだ目標7件");
  }

  @Test
  void theTableIsGroupedAsTheAddressSays() {
    open("plans/aomori-dx/ambition?group=course");
    assertThat(table().indexOf("目標から遠ざかっている（1件）"))
        .isNotNegative()
        .isLessThan(table().indexOf("ペースを判断できない（13件）"));
    assertThat(href("項目ごと")).isEqualTo("plans/aomori-dx/ambition");
  }

  @Test
  void anEarlierColumnMayBeLookedAt() {
    open("plans/aomori-dx/ambition?period=2025-09-30");
    assertThat(table())
        .contains("オンライン手続き利用率(県)22.9%（R5年度）")
        .contains("給与1万円当たり労働時間の減少率 (R4年の値との比較)-0.3%（R5年）14.6%（令和10年まで）-2.1%");
    assertThat(href("見通しごと")).contains("period=2025-09-30", "group=course");
  }

  @Test
  void aColumnThatIsNotThereIsSaidWithWhatToDo() {
    open("plans/aomori-dx/ambition?period=2020-03-31");
    assertThat(text()).contains("この版に、その時点の値はありません。上の「報告の時点」から選び直してください。");
  }

  @Test
  void whereTheCalculationBeginsIsSaid() {
    open("plans/aomori-dx/ambition");
    assertThat(text())
        .contains("基準値が印刷されていない指標のペースは、0から数えています。")
        .contains("計画の最初の月を2024年3月としています。計画は令和6年2月29日に策定・公表された。");
    open("plans/akita-dx/ambition");
    assertThat(text()).contains("計画の開始時期が手元の資料に示されていないため").doesNotContain("0から数えています");
  }

  @Test
  void akitasTargetsAreTheirOwnPace() {
    open("plans/akita-dx/ambition");
    assertThat(table())
        .contains("80.9%（R7.3時点）90%（令和6年度まで）89.9%89.9%期限が令和6年度のため、目標値そのもの")
        .contains("期限に届かず期限の時点で、値80.9%は目標90%に届いていません。");
  }

  @Test
  void theIndicatorsPageTellsTheSame() {
    open(href("plans/aomori-dx/ambition", "有業者テレワーク実施率"));
    assertThat(text()).contains("ペースと目標の高さ", "全国値と同じ目標令和10年の目標19.1%は、全国のR4年の値19.1%と同じです。");
    assertThat(href("この計画のすべての指標のペースと目標を見る")).isEqualTo("plans/aomori-dx/ambition");
  }

  @Test
  void thePlansPageLeadsHere() {
    open("plans/aomori-dx");
    assertThat(href("ペースと目標")).isEqualTo("plans/aomori-dx/ambition");
    open("plans");
    assertThat(href("ペースと目標")).isEqualTo("plans/aomori-dx/ambition");
  }

  private String href(String page, String words) {
    open(page);
    return href(words);
  }

  private String table() {
    return texts(FigureTable.class).getFirst();
  }
}
