package kurabe.web.ui.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.AddedCase.Result;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.Meeting;
import kurabe.core.council.Project;
import kurabe.core.council.Remark;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.CouncilStore;
import kurabe.core.report.Case;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

final class HearingViewTest extends LibraryFixture.Bundled {

  private static final Citation PLACE = new Citation(new Place.Line(36), "・ 意見");
  private static final AgendaItem POINT = new AgendaItem("(1)ア", "ダッシュボードについて", PLACE);
  private static final Remark REMARK = new Remark(POINT, "話題", "比べる相手が要る。", PLACE);
  private static final String KPI = "県内企業のDXの推進状況";

  @Test
  void withoutMinutesThePageSaysWhatToImport() {
    open("hearing");
    assertThat(text()).contains("意見はまだありません", "議事録", "kurabe import");
    open("hearing?part=cases");
    assertThat(text()).contains("事例はまだありません");
    open("hearing?part=projects");
    assertThat(text()).contains("事業とKPIはまだありません");
  }

  @Test
  void remarksStandUnderTheirPointsWithTheirPlaces() {
    publish();
    open("hearing?plan=aomori-dx");
    assertThat(text()).contains("第2回会議（2024-12-18）", "(1)ア ダッシュボードについて", "話題", "比べる相手が要る。", "36行");
  }

  @Test
  void aReplyIsRecordedThroughTheFormAndThenShown() {
    publish();
    open(path());
    area("内容").setValue("次の改訂で載せます。");
    fields("氏名").getFirst().setValue("担当 太郎");
    click("記録する");
    assertThat(text()).contains("回答: 次の改訂で載せます。（担当 太郎");
    open("hearing");
    assertThat(text()).contains("回答: 次の改訂で載せます。");
  }

  @Test
  void aReplyWithoutANameIsRefusedAtItsField() {
    publish();
    open(path());
    area("内容").setValue("次の改訂で載せます。");
    click("記録する");
    assertThat(fields("氏名").getFirst().getErrorMessage()).isEqualTo("氏名を入力してください。");
    open("hearing");
    assertThat(text()).doesNotContain("次の改訂で載せます。");
  }

  @Test
  void aLinkedRemarkStandsOnTheIndicatorsPage() {
    publish();
    open(path());
    ComboBox<LinkForm.Target> targets = targets();
    LinkForm.Target first = targets.getListDataView().getItem(0);
    targets.setValue(first);
    fields("氏名").getLast().setValue("担当 太郎");
    click("結び付ける");
    assertThat(text()).contains("指標: " + first.label());
    open(TargetPath.of(first.target()));
    assertThat(text()).contains("会議での意見", "比べる相手が要る。");
  }

  @Test
  void aFailureIsAddedWithItsLessonOnly() {
    open("cases/new?plan=aomori-dx");
    fields("分野").getFirst().setValue("行政経営");
    fields("題名").getFirst().setValue("使われなかったチャット");
    area("内容").setValue("導入したが使われなかった。");
    fields("氏名").getFirst().setValue("担当 太郎");
    result();
    click("事例を加える");
    assertThat(area("気づき").getErrorMessage()).isEqualTo("気づきを入力してください。");
    area("気づき").setValue("はじめに窓口の人に聞く。");
    click("事例を加える");
    open("plans/aomori-dx");
    assertThat(text()).contains("失敗 使われなかったチャット", "気づき: はじめに窓口の人に聞く。");
  }

  @Test
  void projectsAndKpisStandByFieldAndTheKpiLeadsToThePlansItem() {
    publish();
    open("hearing?part=projects");
    assertThat(text()).contains("第2回会議 産業・しごと", "農林水産業", "実証事業", KPI);
    assertThat(hrefs()).anyMatch(it -> it.startsWith("plans/aomori-dx/items/"));
  }

  @Test
  void printedCasesStandByField() {
    publish();
    open("hearing?part=cases");
    assertThat(text()).contains("産業・しごと", "灯油の配送", "回る順を決めた。");
  }

  private void result() {
    @SuppressWarnings("unchecked")
    var select =
        (Select<Result>)
            find(Select.class).all().stream()
                .filter(it -> "結果".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    select.setValue(Result.FAILURE);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<LinkForm.Target> targets() {
    return (ComboBox<LinkForm.Target>) find(ComboBox.class).single();
  }

  private List<TextField> fields(String label) {
    return find(TextField.class).all().stream().filter(it -> it.getLabel().equals(label)).toList();
  }

  private TextArea area(String label) {
    return find(TextArea.class).all().stream()
        .filter(it -> it.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private void click(String words) {
    find(Button.class).all().stream()
        .filter(it -> it.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private List<String> hrefs() {
    return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }

  private static String path() {
    return RemarkArticle.path(record().id(REMARK));
  }

  private void publish() {
    bean(CouncilStore.class).publish(record(), new byte[0]);
  }

  private static CouncilRecord record() {
    return new CouncilRecord(
        new Meeting(
            new PlanCode("aomori-dx"),
            new JurisdictionCode("02"),
            "第2回会議",
            LocalDate.of(2024, 12, 18)),
        "minutes",
        new Document(
            Sha256.of(new byte[0]),
            "m.txt",
            "text/plain",
            "議事録",
            "県",
            Optional.empty(),
            Optional.empty()),
        List.of(POINT),
        List.of(REMARK),
        List.of(new Project(6, "産業・しごと", "農林水産業", "実証事業", PLACE)),
        List.of(
            new KpiOutline(
                "産業・しごと", KPI, List.of(new KpiOutline.Example("例", PLACE)), List.of(), PLACE)),
        List.of(),
        List.of(new Case("産業・しごと", "灯油の配送", AsOf.UNSTATED, List.of("回る順を決めた。"), PLACE)),
        List.of());
  }
}
