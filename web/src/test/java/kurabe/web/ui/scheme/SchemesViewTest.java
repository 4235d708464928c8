package kurabe.web.ui.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class SchemesViewTest extends LibraryFixture.Bundled {

  @Test
  void everySchemeIsListedWithItsOrderNeedsAndPlans() {
    open("schemes");
    assertThat(texts(SchemeTable.class).getFirst())
        .contains("秋田県方式（A・B・Cの3段階）akita-dx達成率による段階評価C → B → A-")
        .contains("実績値、目標値、人の判断秋田県DX推進計画")
        .contains("浜松市DX方式")
        .doesNotContain("編集済み");
  }

  @Test
  void anEditedSchemeIsMarked() {
    write("akita-dx", "code: akita-dx\nkind: unrated\nname: 値のみ\nexplanation: 値だけ。\n");
    open("schemes");
    assertThat(texts(SchemeTable.class).getFirst()).contains("値のみakita-dx編集済み");
  }

  @Test
  void oneUnreadableSchemeSpoilsNoPage() {
    write("akita-dx", "kind: [");
    open("schemes");
    assertThat(texts(SchemeTable.class).getFirst()).contains("定義を読み取れません", "誤り1件を見る", "青森県方式");
    open("schemes/akita-dx");
    assertThat(text()).contains("定義の誤り", "YAMLとして読めません");
    open("plans/akita-dx");
    assertThat(text()).contains("秋田県DX推進計画", "評価方法不明");
    open("plans/aomori-dx/under/akita-dx");
    assertThat(text()).contains("この評価方法の定義に誤りがあるため、評価に使えません。");
  }

  @Test
  void aSchemesPageTellsItsRuleLimitsPlansAndText() {
    open("schemes/akita-dx");
    assertThat(text())
        .contains("同梱", "目標値に対する割合を求めます。", "100%超", "80%以上100%以下", "80%未満")
        .contains("評価なし（開始前）", "秋田県DX推進計画（1版）", "code: akita-dx", "同梱されたままで、変更はありません。");
    assertThat(href("青森県DX推進プラン")).isEqualTo("plans/aomori-dx/under/akita-dx");
  }

  @Test
  void everyBundledSchemeHasAPage() {
    for (String code : new String[] {"sano", "etajima", "gunma-joho", "miyagi", "aomori-dx"}) {
      open("schemes/" + code);
      assertThat(text()).as(code).contains("規則", "必要なもの", "定義（YAML）");
    }
  }

  @Test
  void aWithdrawnSchemeKeepsItsHistory() {
    write("iwate-dx", "code: iwate-dx\nkind: unrated\nname: 値のみ\nexplanation: 値だけ。\n");
    var _ =
        bean(SchemeStore.class)
            .append(new SchemeCode("iwate-dx"), new Change.Withdrawn(), "岩手 一郎", 1);
    open("schemes/iwate-dx");
    assertThat(text()).contains("取り下げられています", "第2版取り下げ", "第1版保存岩手 一郎");
    open(href("もう一度登録する"));
    assertThat(getCurrentView()).isInstanceOf(SchemeNewView.class);
  }

  @Test
  void whatNobodyEverWroteIsNotFound() {
    open("schemes/nowhere");
    assertThat(getCurrentView()).isNotInstanceOf(SchemeView.class);
  }

  private void write(String code, String yaml) {
    var _ =
        bean(SchemeStore.class)
            .append(new SchemeCode(code), new Change.Written(yaml), "岩手 一郎", 0)
            .orElseThrow();
  }
}
