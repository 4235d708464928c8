package kurabe.web.ui.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.Profiles;
import kurabe.web.ui.bundled.LibraryFixture;
import org.junit.jupiter.api.Test;

/// From a document of a prefecture that nobody has seen to a saved profile. All figures invented.
final class ProfileViewsTest extends LibraryFixture.Bundled {

  private static final byte[] DOCUMENT =
      """
      架空県DX推進計画の進捗状況,,,,,,
      施策,KPI,単位,目標値(R8),実績値(R6),達成率(R6),評価(R6)
      1 行政のデジタル化,電子申請の利用率,%,60.0,44.7,74.5%,△
      ,オンライン化した手続,件,480,500,104.2%,◎
      """
          .getBytes(UTF_8);

  private static final String YAML =
      """
      code: kakuu-dx
      title: 架空県DX推進計画の進捗状況
      publisher: 架空県
      jurisdiction: "47"
      plan: { code: kakuu, title: 架空計画, levels: [施策], indicator: KPI }
      scheme: ino
      recognise: { titles: [架空県DX推進計画] }
      tables:
        - name: 一覧
          header: [施策, KPI]
          columns:
            - { role: level, level: 施策, header: [施策], numbered: true }
            - { role: name, header: [KPI] }
            - { role: unit, header: [単位] }
            - { role: target, header: [目標値] }
            - { role: value, header: [実績値] }
            - { role: rate, header: [達成率] }
            - { role: grade, header: [評価] }
      """;

  @Test
  void profilesAreListedWithTheirOriginAndTheForms() {
    open("profiles");

    assertThat(text()).contains("取込の設定", "秋田県DX推進計画の進捗状況（見本の設定）", "見本（同梱）");
    assertThat(text()).contains("空の様式", "青森県DX推進プラン（次の版）");
    assertThat(href("文書から新しい設定を作る")).isEqualTo("profiles/new");
  }

  @Test
  void aDocumentsTableIsShownWithWhatItsColumnsSeemToBe() {
    open("profiles/new");
    upload().take("kakuu.csv", DOCUMENT);

    assertThat(texts(ColumnTable.class).getFirst()).contains("列の意味", "電子申請の利用率 ／ オンライン化した手続");
    assertThat(yaml().getValue())
        .contains("role: level, level: '施策'", "role: name", "/^目標値\\(R\\d+\\)$/");
  }

  @Test
  void whatIsMissingInTheDefinitionIsToldAtOnce() {
    open("profiles/new");
    upload().take("kakuu.csv", DOCUMENT);

    assertThat(texts(ProfileFaults.class).getFirst()).contains("「code」がありません。");
  }

  @Test
  void whatWouldBeReadIsShownBeforeItIsSaved() {
    open("profiles/new");
    upload().take("kakuu.csv", DOCUMENT);
    yaml().setValue(YAML);

    assertThat(texts(TrialSection.class).getFirst())
        .contains("令和6年度の版として、項目1件、指標2件、実績値2件、評価4件を読み取りました。")
        .contains("電子申請の利用率", "読み取りで気づいた問題はありません。");
    assertThat(bean(Profiles.class).current().findEntry(code())).isEmpty();
  }

  @Test
  void aSavedProfileReadsTheNextDocument() {
    open("profiles/new");
    yaml().setValue(YAML);
    person().setValue("架空 花子");
    click("保存する");

    assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
    assertThat(text()).contains("第1版保存架空 花子");
    assertThat(bean(ReportReader.class).read(new Submission("a.csv", DOCUMENT, Optional.empty())))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(read.edition().head().source()).isEqualTo("kakuu-dx"));
  }

  @Test
  void nobodySavesWithoutAName() {
    open("profiles/new");
    yaml().setValue(YAML);
    click("保存する");

    assertThat(person().isInvalid()).isTrue();
  }

  @Test
  void aTakenCodeIsRefused() {
    open("profiles/new");
    yaml().setValue(YAML.replace("kakuu-dx", "akita-dx-progress"));

    assertThat(texts(ProfileFaults.class).getFirst()).contains("同梱のもので使われています");
  }

  @Test
  void aDocumentThatCannotBeOpenedSaysWhy() {
    open("profiles/new");
    upload().take("empty.txt", " ".getBytes(UTF_8));

    assertThat(text()).contains("「empty.txt」を開けません。");
  }

  @Test
  void aBundledProfileMayBeTriedAndEdited() {
    open("profiles/akita-dx-table");

    assertThat(text()).contains("見本（同梱）", "同梱されたままで、変更はありません。");
    assertThat(yaml().getValue()).contains("code: akita-dx-table");
  }

  private static ProfileCode code() {
    return new ProfileCode("kakuu-dx");
  }

  private SampleUpload upload() {
    return find(SampleUpload.class).single();
  }

  private TextArea yaml() {
    return find(TextArea.class).single();
  }

  private TextField person() {
    return find(TextField.class).all().stream()
        .filter(field -> "登録する人の氏名".equals(field.getLabel()))
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
}
