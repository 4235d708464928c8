package kurabe.web.ui.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class SchemeEditorViewTest extends LibraryFixture.Bundled {

  private static final SchemeCode AKITA = new SchemeCode("akita-dx");

  @Test
  void whatATextMakesOfAPlanIsShownBeforeItIsSaved() {
    open("schemes/new?from=akita-dx&plan=aomori-dx");
    assertThat(yaml().getValue()).contains("code: atarashii-houhou", "kind: attainment-bands");
    assertThat(texts(Preview.class).getFirst())
        .contains("定義に誤りはありません", "青森県DX推進プラン（2025年12月末）", "30件 = 評価 30件", "はじめの10件（全30件中）");
    assertThat(written()).isZero();
  }

  @Test
  void everyFaultIsToldInJapaneseAsOneTypes() {
    open("schemes/new?from=akita-dx");
    yaml().setValue(yaml().getValue().replace("below: 80", "below: 70") + "\nextra: 1\n");
    assertThat(texts(Preview.class).getFirst())
        .contains("2件の誤りがあります。", "「C」と「B」の間に、どちらにも入らない値があります。", "「extra」という項目は使えません。");
  }

  @Test
  void aNewSchemeIsSavedUnderTheNameOfAPerson() {
    open("schemes/new?from=aichi-it-2010");
    click("保存する");
    assertThat(person().isInvalid()).isTrue();
    assertThat(written()).isZero();

    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(getCurrentView()).isInstanceOf(SchemeView.class);
    assertThat(text()).contains("追加", "atarashii-houhou", "第1版保存岩手 一郎");
  }

  @Test
  void aFaultyTextIsNotSaved() {
    open("schemes/new");
    yaml().setValue("kind: [");
    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(text()).contains("1件の誤りがあるため、保存していません。");
    assertThat(written()).isZero();
  }

  @Test
  void aTakenCodeIsRefused() {
    open("schemes/new?from=akita-dx");
    yaml().setValue(yaml().getValue().replace("atarashii-houhou", "akita-dx"));
    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(text()).contains("コード「akita-dx」はすでに使われています。");
  }

  @Test
  void whoseAuditsChangeIsToldBeforeSaving() {
    open("schemes/akita-dx/edit");
    assertThat(text()).contains("同梱の評価方法です。", "次の計画の検証の結果が変わります: 秋田県DX推進計画。");
    open("schemes/aichi-it-2010/edit");
    assertThat(text()).contains("この評価方法を使っている公開済みの計画はありません。");
  }

  @Test
  void anEditedBundledSchemeIsMarkedAndCanGoBack() {
    open("schemes/akita-dx/edit");
    yaml().setValue(yaml().getValue().replace("秋田県方式", "岩手の読み方"));
    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(text()).contains("岩手の読み方", "編集済み");

    open("schemes/akita-dx/edit");
    person().setValue("岩手 一郎");
    click("同梱の内容に戻す");
    assertThat(text()).contains("秋田県方式", "同梱", "第2版取り下げ");
    assertThat(bean(Schemes.class).current().findEntry(AKITA).orElseThrow().origin())
        .isEqualTo(SchemeEntry.Origin.BUNDLED);
  }

  @Test
  void whoWasOvertakenIsToldAndOverwritesNothing() {
    open("schemes/akita-dx/edit");
    var _ =
        bean(SchemeStore.class)
            .append(AKITA, new Change.Written(yaml().getValue() + "# 別の人\n"), "宮城 次郎", 0);
    yaml().setValue(yaml().getValue().replace("秋田県方式", "岩手の読み方"));
    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(text()).contains("ほかの人が先に変更したため、保存していません。");
    assertThat(written()).isEqualTo(1);
  }

  @Test
  void savingTwiceFromTheSamePageStoresOneVersion() {
    open("schemes/new?from=akita-dx");
    open("schemes/new?from=aichi-it-2010");
    person().setValue("岩手 一郎");
    click("保存する");
    assertThat(written()).isEqualTo(1);
  }

  private long written() {
    return bean(SchemeStore.class).countVersions();
  }

  private TextArea yaml() {
    return find(TextArea.class).single();
  }

  private TextField person() {
    return find(TextField.class).single();
  }

  private void click(String words) {
    find(Button.class).all().stream()
        .filter(it -> it.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
  }
}
