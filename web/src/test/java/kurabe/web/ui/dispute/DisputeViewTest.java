package kurabe.web.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Settlement;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.ObjectionDraft;
import kurabe.core.disputing.Raising;
import kurabe.core.disputing.ResolutionDraft;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.web.ui.bundled.LibraryFixture;
import kurabe.web.ui.error.NotFoundPage;
import kurabe.web.ui.figure.DisputeNote;
import org.junit.jupiter.api.Test;

final class DisputeViewTest extends LibraryFixture.Corrected {

  private static final PlanCode AOMORI = new PlanCode("aomori-dx");
  private static final Period DECEMBER = new Period.AsOfDay(LocalDate.of(2025, 12, 31));
  private static final PlanCode AKITA = new PlanCode("akita-dx");
  private static final Period R6 = new Period.FiscalYear(2024);
  private static final Subject GRADED = new Subject.OfItem(ItemKey.numbered("1"));
  private static final String AI = "県内市町村におけるAIの導入率";

  @Test
  void aFigureIsDisputedThroughTheFormAndThenSaysSo() {
    open("plans/aomori-dx/indicators/" + key(AI));
    open(href("この数値に異議を申し立てる"));
    field("氏名").setValue("青森 花子");
    field("所属").setValue("〇〇市");
    field("正しいと考える値").setValue("55.0％");
    area("理由").setValue("調査票と異なります。");
    click("異議を申し立てる");
    assertThat(text())
        .contains("異議1", "未解決", AI)
        .contains("申立青森 花子（〇〇市）", "正しいと考える値55.0％（55.0%）", "理由調査票と異なります。");
    open("plans/aomori-dx/indicators/" + key(AI));
    assertThat(texts(DisputeNote.class)).isNotEmpty().allMatch(it -> it.startsWith("異議あり"));
  }

  @Test
  void everyFaultIsToldAtItsFieldAndAtTheTop() {
    open("disputes/new?plan=aomori-dx&edition=2025-12-31&indicator=" + key(AI));
    field("正しいと考える値").setValue("9".repeat(201));
    click("異議を申し立てる");
    assertThat(field("氏名").isInvalid()).isTrue();
    assertThat(field("氏名").getErrorMessage()).isEqualTo("氏名を入力してください。");
    assertThat(area("理由").getErrorMessage()).isEqualTo("理由を入力してください。");
    assertThat(field("正しいと考える値").getErrorMessage()).contains("200文字以内");
    assertThat(field("所属").isInvalid()).isFalse();
    assertThat(texts(FaultFields.class)).singleElement().asString().startsWith("受け付けられませんでした。");
  }

  @Test
  void aDisputeStandsBesideTheFigureOnEveryPageThatShowsIt() {
    raise(AI, "理由");
    for (String page :
        List.of(
            "plans/aomori-dx",
            "plans/aomori-dx?edition=2025-12-31&revision=1",
            "plans/aomori-dx/indicators/" + key(AI),
            "plans/aomori-dx/ambition",
            "plans/aomori-dx/differences",
            "concepts/municipal-ai",
            "comparison")) {
      open(page);
      assertThat(texts(DisputeNote.class))
          .as(page)
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it).contains("異議あり", "青森 花子", "理由"));
    }
    open(href("業務の効率化に向けたDXの推進状況", "plans/aomori-dx"));
    assertThat(texts(DisputeNote.class)).hasSize(1);
  }

  @Test
  void aDisputedGradeIsMarkedInItsPlanItsItemAndTheComparison() {
    raise(new DisputedFigure(AKITA, R6, new Contested.OfOutcome(GRADED), R6), "評価の根拠が違います。");
    for (String page :
        List.of(
            "plans/akita-dx",
            "plans/akita-dx/items/n1",
            "plans/akita-dx/differences",
            "comparison")) {
      open(page);
      assertThat(texts(DisputeNote.class)).as(page).isNotEmpty();
    }
  }

  @Test
  void anotherPeriodOfTheSameIndicatorIsNotDisputed() {
    raise(AI, "理由");
    open("plans/aomori-dx");
    assertThat(texts(DisputeNote.class)).hasSize(1);
  }

  @Test
  void whatPeopleWriteIsTextAndNothingElse() {
    raise(AI, "<script>alert(1)</script><b>強調</b>");
    open("plans/aomori-dx/indicators/" + key(AI));
    assertThat(text()).contains("<script>alert(1)</script><b>強調</b>");
    assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>", "<b>");
  }

  @Test
  void anOlderRevisionSaysThatItPrintedSomethingElse() {
    raise(
        new DisputedFigure(
            AOMORI, DECEMBER, new Contested.OfValue(indicator("相談件数").key()), DECEMBER),
        "理由");
    open(
        "plans/aomori-dx/indicators/"
            + indicator("相談件数").key().value()
            + "?edition=2025-12-31&revision=1");
    assertThat(texts(DisputeNote.class).getFirst()).contains("第1版では218件でした（異議の対象は240件）。");
  }

  @Test
  void aResolvedDisputeLeavesTheFigureAndStaysInTheList() {
    Dispute.Open dispute = raise(AI, "理由");
    open("disputes/" + dispute.id().value());
    assertThat(radios()).doesNotContain("第1版で訂正");
    field("氏名").setValue("担当 太郎");
    area("説明").setValue("調査票を確かめました。");
    click("結論を記録する");
    assertThat(text()).contains("解決済み", "結論数値はそのまま", "決めた人担当 太郎").doesNotContain("結論を記録する");
    open("plans/aomori-dx/indicators/" + key(AI));
    assertThat(find(DisputeNote.class).all()).isEmpty();
    open("disputes?plan=aomori-dx&state=resolved");
    assertThat(text()).contains("1件", AI);
    open("disputes?plan=aomori-dx&state=open");
    assertThat(text()).contains("条件に合う異議はありません。");
  }

  @Test
  void aResolutionNeedsAPersonAndAnExplanation() {
    open("disputes/" + raise(AI, "理由").id().value());
    click("結論を記録する");
    assertThat(field("氏名").getErrorMessage()).isEqualTo("氏名を入力してください。");
    assertThat(area("説明").isInvalid()).isTrue();
  }

  @Test
  void aDisputeThatSomebodyElseResolvedIsShownAsResolved() {
    Dispute.Open dispute = raise(AI, "理由");
    open("disputes/" + dispute.id().value());
    bean(Disputing.class)
        .resolve(
            dispute.id(), new ResolutionDraft("別の人", "", new Settlement.Withdrawn(), "取り下げます。"));
    field("氏名").setValue("担当");
    area("説明").setValue("説明");
    click("結論を記録する");
    assertThat(text()).contains("結論取り下げ", "決めた人別の人");
  }

  @Test
  void anAddressThatNamesNothingIsNotFound() {
    for (String address :
        List.of(
            "disputes/7",
            "disputes/x",
            "disputes/new",
            "disputes/new?plan=aomori-dx&edition=2025-12-31&indicator=none",
            "disputes/new?plan=iwate-dx&edition=R6&item=n1")) {
      open(address);
      assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundPage.class);
    }
  }

  private Dispute.Open raise(String name, String text) {
    Contested value = new Contested.OfValue(indicator(name).key());
    return raise(new DisputedFigure(AOMORI, DECEMBER, value, DECEMBER), text);
  }

  private Dispute.Open raise(DisputedFigure figure, String text) {
    Raising raising =
        bean(Disputing.class).raise(new ObjectionDraft(figure, "青森 花子", "〇〇市", text, "55.0%"));
    return ((Raising.Raised) raising).dispute();
  }

  private String key(String name) {
    return indicator(name).key().value();
  }

  private Indicator indicator(String name) {
    return bean(EditionBrowser.class)
        .findNewest(AOMORI)
        .orElseThrow()
        .edition()
        .allItems()
        .flatMap(it -> it.indicators().stream())
        .filter(it -> it.name().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private String href(String words, String page) {
    open(page);
    return href(words);
  }

  private TextField field(String label) {
    return find(TextField.class).all().stream()
        .filter(it -> it.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private TextArea area(String label) {
    return find(TextArea.class).all().stream()
        .filter(it -> it.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private String radios() {
    return find(RadioButtonGroup.class).single().getElement().getTextRecursively();
  }

  private void click(String words) {
    find(Button.class).all().stream()
        .filter(it -> it.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
  }
}
