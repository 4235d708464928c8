package kurabe.web.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.error.NotFoundPage;
import org.junit.jupiter.api.Test;

final class ChangeViewTest extends LibraryFixture.Corrected {

  private static final String CHANGE = "changes/aomori-dx/2025-12-31/2";

  @Test
  void publicationsAreListedNewestFirstWithWhatTheyMoved() {
    open("changes");
    assertThat(text()).containsSubsequence("第2版", "指数 1件、達成率 1件、値 1件、検証 3件、差 4件", "第1版", "最初の公開");
    assertThat(href("第2版")).isEqualTo(CHANGE);
  }

  @Test
  void anIndexIsToldBeforeAndAfterWithWhatMovedItBeneath() {
    open(CHANGE);
    assertThat(section("指数"))
        .contains("県内企業のDXの推進状況", "2025年12月末の指数63.2%64.3%+1.1ポイント上昇")
        .contains("この変化の元")
        .contains("県内企業のデジタル化・DX支援件数 (DX総合窓口への相談件数) 実績値 218件（R5～R6の累計）→240件（R5～R6の累計）")
        .contains("達成率 58.1%→64.0%");
  }

  @Test
  void aPrintedAndAComputedDifferenceAreToldApart() {
    open(CHANGE);
    assertThat(section("差"))
        .contains("2025年12月末の公表された前期差+8.3ポイント+9.4ポイント+1.1ポイント上昇")
        .contains("2025年12月末の指数の前期差（計算）")
        .contains("2025年12月末の実績値の前からの差（計算）±0+22件");
  }

  @Test
  void bothSidesAreCitedFromTheirOwnRevision() {
    open(CHANGE);
    assertThat(section("値")).contains("第1版", "218件 (R5～R6の累計)", "第2版", "240件 (R5～R6の累計)");
  }

  @Test
  void whatDidNotMoveIsNotThere() {
    open(CHANGE);
    assertThat(text()).doesNotContain("DXコーディネーター", "テレワーク", "目標の変化");
  }

  @Test
  void theFigureIsOneClickAway() {
    open(CHANGE);
    assertThat(href("県内企業のDXの推進状況")).startsWith("plans/aomori-dx/items/").contains("revision=2");
  }

  @Test
  void theFirstPublicationSaysThatThereIsNothingBeforeIt() {
    open("changes/akita-dx/R6/1");
    assertThat(text()).contains("この版の最初の公開です。比べる前の改訂はありません。");
  }

  @Test
  void theOtherWayRoundEverythingIsMirrored() {
    open("changes/aomori-dx/2025-12-31/1?against=2");
    assertThat(section("指数")).contains("64.3%63.2%-1.1ポイント低下");
  }

  @Test
  void anAddressThatNamesNothingIsNotFound() {
    for (String address :
        List.of(
            "changes/aomori-dx/2025-12-31/3",
            "changes/aomori-dx/2025-12-31/2?against=7",
            "changes/aomori-dx/x/2",
            "changes/aomori-dx/2025-12-31/x",
            "changes/iwate-dx/R6/1")) {
      open(address);
      assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundPage.class);
    }
  }

  private String section(String heading) {
    return texts(GroupSection.class).stream()
        .filter(text -> text.startsWith(heading))
        .findFirst()
        .orElseThrow();
  }
}
