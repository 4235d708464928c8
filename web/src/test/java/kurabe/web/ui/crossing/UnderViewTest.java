package kurabe.web.ui.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class UnderViewTest extends LibraryFixture.Bundled {

  @Test
  void aomorisIndicatorsStandUnderAkitasBandsWithTheirCalculation() {
    open("plans/aomori-dx/under/akita-dx");
    assertThat(texts(TotalSection.class).getFirst())
        .contains("評価30", "幅でだけ評価0", "評価できない0", "合計30")
        .contains("計画を上回る1件3.3％", "計画どおり6件20.0％", "計画を下回る23件76.7％");
    assertThat(texts(CrossTable.class).getFirst())
        .contains("58.1%", "218件", "375件", "218 ÷ 375 × 100 = 58.133…", "58.133…％は「C」")
        .contains("出典: ");
  }

  @Test
  void akitasItemsUnderAomorisMethodAreVerdictsBoundsOrRefusals() {
    open("plans/akita-dx/under/aomori-dx");
    String table = texts(CrossTable.class).getFirst();
    assertThat(table)
        .contains("1 電子申請・届出サービスの充実B", "89.9％")
        .contains("80.0～100.0％幅公表されているのは評価の記号だけで")
        .contains("評価できませんロードマップに照らした評価で");
    assertThat(texts(TotalSection.class).getFirst())
        .contains("評価14", "合計91", "平均 80.2～97.8％（91件中81件）。幅のある件を含むため");
  }

  @Test
  void whatIsLostIsToldWithItsUnits() {
    open("plans/akita-dx/under/aomori-dx");
    assertThat(texts(LossSection.class).getFirst())
        .contains("上限を超えた", "幅でしか評価できません", "ロードマップに照らした評価で")
        .contains("キャッシュレス納付が可能な手数料等の割合 本来は120.0％");
  }

  @Test
  void partsHaveTheirOwnTotals() {
    open("plans/akita-dx/under/aichi");
    assertThat(texts(CrossSection.class)).hasSize(4);
    assertThat(texts(CrossSection.class).getFirst()).startsWith("行政").contains("25件 = 評価 ");
  }

  @Test
  void theOwnSchemeTakesThePublishedVerdictsOver() {
    open("plans/akita-dx/under/akita-dx");
    assertThat(text()).contains("この計画自身の評価方法なので");
  }

  @Test
  void theFormShowsSchemeEditionAndTime() {
    open("plans/aomori-dx/under/akita-dx?period=2025-09-30");
    assertThat(find(Select.class).all())
        .extracting(select -> String.valueOf(select.getValue()))
        .anySatisfy(value -> assertThat(value).contains("akita-dx"))
        .anySatisfy(value -> assertThat(value).contains("2025-09-30"));
    assertThat(text()).contains("2025年9月末の数値を");
  }

  @Test
  void whatNobodyHasIsNotFound() {
    for (String path :
        new String[] {
          "plans/iwate-dx/under/akita-dx",
          "plans/aomori-dx/under/nowhere",
          "plans/aomori-dx/under/akita-dx?period=R1",
          "plans/aomori-dx/under/akita-dx?edition=yesterday"
        }) {
      open(path);
      assertThat(getCurrentView()).as(path).isNotInstanceOf(UnderView.class);
    }
  }

  @Test
  void thePlanLeadsHere() {
    open("plans/aomori-dx");
    open(href("方法を替えて評価"));
    assertThat(getCurrentView()).isInstanceOf(UnderView.class);
  }
}
