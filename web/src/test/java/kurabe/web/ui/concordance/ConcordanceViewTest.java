package kurabe.web.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.web.ui.sample.AddressFixture;
import kurabe.web.ui.sample.AkitaSample;
import kurabe.web.ui.sample.MemoryMappings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcordanceViewTest extends AddressFixture {

  private static final String VIEWS =
      "concordance?plan=akita-dx&row=" + AkitaSample.VIEWS.key().value();
  private static final String VISITORS =
      "concordance?plan=akita-dx&row=" + AkitaSample.VISITORS.key().value();

  @BeforeEach
  void nobodyDecidedAnything() {
    bean(MemoryMappings.class).forget();
  }

  @Test
  void everyIndicatorAndItemIsShownWithWhatItIsMappedToAndWhy() {
    open("concordance?plan=akita-dx");
    assertThat(text(MappingTable.class))
        .contains("延べ宿泊者数45 観光におけるデジタルマーケティングの推進延べ宿泊者数同じ定義県内に泊まった人の延べ数。Kurabe に付属")
        .contains("2 建設業関係手続全般の電子化行政手続のオンライン化テーマだけ建設業の許可や入札などの手続を電子化する取組。")
        .contains("公式観光サイトのページビュー数45 観光におけるデジタルマーケティングの推進対応付けなし");
    assertThat(href("延べ宿泊者数", "concepts/")).isEqualTo("concepts/overnight-stays");
  }

  @Test
  void theAddressNarrowsTheRows() {
    open("concordance?plan=akita-dx&show=unmapped");
    assertThat(text(MappingTable.class))
        .contains("秋田県DX推進計画の対応付け（1件）", "公式観光サイトのページビュー数")
        .doesNotContain("延べ宿泊者数");
    open("concordance?plan=akita-dx&show=themes");
    assertThat(text(MappingTable.class)).doesNotContain("延べ宿泊者数", "対応付けなし");
    open("concordance?plan=aomori-dx&show=unmapped");
    assertThat(text()).contains("「対応付けのないもの」はありません。", "対応付けのないもの 0件。");
  }

  @Test
  void suggestionsTellTheirScoresPartByPart() {
    open(VIEWS);
    assertThat(text(SuggestionTable.class))
        .contains("観光サイトのページビュー数", "都道府県の公式観光サイトの、一年度のページビュー数。")
        .containsPattern("\\d+\\.\\d点\\d+％\\d+％一致不一致")
        .contains("点数は100点満点です。", "45点未満は候補にしません。決めるのは人です。");
  }

  @Test
  void aPersonConfirmsASuggestionAndItHolds() {
    open(VIEWS);
    press("「観光サイトのページビュー数」を選ぶ");
    assertThat(concept().getValue().code().value()).isEqualTo("tourism-page-views");
    write("県の公式観光サイトの年度のページビューで、定義が同じ。", "山田 花子");
    press("この対応で確認する");
    assertThat(text())
        .contains("対応付けを確認しました。", "観光サイトのページビュー数同じ定義", "山田 花子2026年3月1日 9:30")
        .contains("これまでの決定", "2026年3月1日 9:30 山田 花子: 共通指標「観光サイトのページビュー数」（同じ定義）と確認。");
    assertThat(text()).contains("対応付けのないもの 0件");
  }

  @Test
  void aPersonTakesAConfirmationBackAndTheBundledOneHoldsAgain() {
    open(VISITORS);
    assertThat(find(Button.class).all()).noneMatch(one -> one.getText().equals("確認を取り消す"));
    press("「延べ宿泊者数」を選ぶ");
    write("宿泊旅行統計の値と同じ。", "山田 花子");
    press("この対応で確認する");
    assertThat(text(MappingTable.class)).contains("宿泊旅行統計の値と同じ。");
    write("取り違えた。", "佐藤 次郎");
    press("確認を取り消す");
    assertThat(text(MappingTable.class)).contains("県内に泊まった人の延べ数。").doesNotContain("宿泊旅行統計の値と同じ。");
    assertThat(text()).contains("佐藤 次郎: 確認を取り消し。根拠: 取り違えた。");
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    open(VISITORS);
    press("この対応で確認する");
    assertThat(text()).contains("受け付けられませんでした。根拠を入力してください。氏名を入力してください。");
    assertThat(find(TextField.class).single().isInvalid()).isTrue();
    assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("氏名を入力してください。");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
  }

  @Test
  void aConceptHasToBeChosen() {
    open(VIEWS);
    write("根拠", "山田");
    press("この対応で確認する");
    assertThat(text()).contains("対応する共通指標またはテーマを選んでください。");
  }

  @Test
  void aWholeItemIsMappedToAThemeOnly() {
    open("concordance?plan=akita-dx&row=n36");
    assertThat(find(ComboBox.class).all()).isEmpty();
    assertThat(find(SuggestionTable.class).all()).isEmpty();
    assertThat(text()).contains("いまの対応: テーマ「スマート農林水産業」。");
  }

  @Test
  void everyRowOffersADecisionThatNamesIt() {
    open("concordance?plan=akita-dx");
    List<String> labels =
        find(Anchor.class).all().stream()
            .filter(link -> link.getText().equals("確かめる"))
            .map(link -> link.getElement().getAttribute("aria-label"))
            .toList();
    assertThat(labels).contains("延べ宿泊者数の対応付けを確かめる").doesNotHaveDuplicates();
  }

  @Test
  void theChoiceOfPlanAndRowsStaysInTheAddress() {
    open("concordance?plan=aomori-dx&show=concepts");
    assertThat(title()).startsWith("対応付け: 青森県DX推進プラン");
    assertThat(find(Select.class).all())
        .anySatisfy(one -> assertThat(((Select<?>) one).getValue()).isEqualTo(Shown.CONCEPTS));
    ConcordanceState state =
        new ConcordanceState(Optional.of("aomori-dx"), Shown.CONCEPTS, Optional.of("abc"));
    assertThat(ConcordanceState.parse(state.toQuery())).isEqualTo(state);
    assertThat(ConcordanceState.parse(state.withoutRow().toQuery()).row()).isEmpty();
  }

  @Test
  void whatIsNotThereIsExplained() {
    open("concordance?plan=iwate-dx");
    assertThat(text()).contains("その計画の報告は登録されていません。");
    open("concordance?plan=akita-dx&row=none");
    assertThat(text()).contains("その指標・取組は計画の最新の版にありません。");
  }

  private void press(String name) {
    find(Button.class).all().stream()
        .filter(
            one ->
                one.getText().equals(name) || one.getAriaLabel().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected a button \"" + name + "\""))
        .click();
  }

  private void write(String ground, String person) {
    find(TextArea.class).single().setValue(ground);
    find(TextField.class).single().setValue(person);
  }

  @SuppressWarnings("unchecked") // the page has one, of concepts
  private ComboBox<Concept> concept() {
    return find(ComboBox.class).single();
  }

  private String href(String words, String path) {
    return find(Anchor.class).all().stream()
        .filter(link -> link.getText().equals(words) && link.getHref().startsWith(path))
        .map(Anchor::getHref)
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected a link \"" + words + "\""));
  }
}
