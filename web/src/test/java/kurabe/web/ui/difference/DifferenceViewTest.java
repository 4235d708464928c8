package kurabe.web.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import kurabe.core.browsing.EditionColumn;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.widget.FigureTable;
import org.junit.jupiter.api.Test;

final class DifferenceViewTest extends LibraryFixture.Followed {

  private static final String WITHIN =
      "plans/aomori-dx/differences?from=2025-09-30&to=2025-12-31:2025-12-31";
  private static final String TO_THE_LATER =
      "plans/aomori-dx/differences?from=2025-12-31:2025-12-31&to=2026-03-31";

  @Test
  void ourDifferenceStandsBesideThatOfTheReport() {
    open(WITHIN);
    assertThat(tables().getFirst()).contains("県内企業のDXの推進状況54.9%63.2%+8.3ポイント上昇+8.3ポイント上昇");
    assertThat(text()).contains("評価のある項目8件のうち、上がったもの8件、下がったもの0件、変わらないもの0件、差を示さないもの0件です。");
  }

  @Test
  void valuesAndRatesStandWithTheirVintages() {
    open(WITHIN);
    assertThat(tables().getLast())
        .contains("首都圏デジタル人材との交流会参加者数209人（R6年度）382人（R6～R7の累計）+173人増加46.4%84.9%+38.5ポイント上昇")
        .contains("74件（R6年度）+6件増加同じ時点の値です");
  }

  @Test
  void whatChangedIsNotSubtractedAndSaysWhy() {
    open(TO_THE_LATER);
    assertThat(tables().getLast())
        .contains("382人（R6～R7の累計）400人（R6～R7の累計）+18人増加同じ時点の値です84.9%80.0%目標値が変わったため、達成率の差は示しません。")
        .contains("単位が変わったため、差は示しません。")
        .contains("数え始めの年度が異なるため、差は示しません。");
    assertThat(tables().getFirst()).contains("指数を構成する指標が変わったため、差は示しません。");
  }

  @Test
  void whatOnlyOneReportHasIsListed() {
    open(TO_THE_LATER);
    assertThat(text()).contains("あとの版だけにあるもの中間指標 1件DX推進員の養成数", "前の版だけにあるもの中間指標 1件DX推進員の育成数");
    open(WITHIN);
    assertThat(text()).contains("あとの版だけにあるものありません。");
  }

  @Test
  void theLinesMayBeNarrowedByTheAddress() {
    open(TO_THE_LATER + "&show=withheld");
    assertThat(tables().getLast()).contains("スマート農業機械の導入台数").doesNotContain("オンライン手続き利用率(県)");
    open(WITHIN + "&show=withheld");
    assertThat(text()).contains("この条件に当てはまる行はありません。「すべて」を選ぶと全体を表示します。");
    assertThat(href("動いたもの"))
        .startsWith("plans/aomori-dx/differences?")
        .contains("show=moved", "from=2025-09-30", "to=2025-12-31%3A2025-12-31");
  }

  @Test
  void thePeriodsOfAllEditionsMayBeChosen() {
    open("plans/aomori-dx/differences");
    assertThat(labels())
        .containsExactly(
            "2026年3月末（2026年3月末の版）",
            "2025年12月末（2026年3月末の版）",
            "2025年12月末（2025年12月末の版）",
            "2025年9月末（2025年12月末の版）");
  }

  @Test
  void aReadersChoiceIsANewAddress() {
    open("plans/aomori-dx/differences");
    Select<EditionColumn> earlier = select();
    test(earlier).selectItem("2025年9月末（2025年12月末の版）");
    assertThat(text()).contains("54.9%");
    assertThat(tables().getFirst()).contains("2025年9月末2026年3月末");
  }

  @Test
  void gradesMoveBySteps() {
    open("plans/akita-dx/differences");
    assertThat(tables().getFirst()).contains("3 キャッシュレス納付の推進CA2段階上昇").doesNotContain("報告書が示す差");
    assertThat(text()).contains("評価のある項目91件のうち、上がったもの8件、下がったもの6件、変わらないもの69件、差を示さないもの8件です。");
  }

  @Test
  void aPeriodThatNoReportHasIsSaidAndMayBeChosenAgain() {
    open("plans/aomori-dx/differences?from=R3");
    assertThat(text()).contains("報告書に「R3」の欄はありません。2つの時点を選び直してください。");
    assertThat(labels()).hasSize(4);
  }

  @Test
  void onePeriodHasNoDifference() {
    open("plans/akita-dx/differences?from=R6&to=R6");
    assertThat(text()).contains("異なる2つの時点を選んでください。");
  }

  @Test
  void thePlansPageLeadsHere() {
    open("plans/akita-dx");
    assertThat(href("前期差")).isEqualTo("plans/akita-dx/differences");
  }

  private List<String> tables() {
    return texts(FigureTable.class);
  }

  @SuppressWarnings("unchecked") // the form has no other selects
  private Select<EditionColumn> select() {
    return (Select<EditionColumn>) find(Select.class).all().getFirst();
  }

  private List<String> labels() {
    return select().getListDataView().getItems().map(PeriodForm::label).toList();
  }
}
