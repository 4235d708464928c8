package kurabe.importers.sources.typedreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Outcome;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormColumn;
import kurabe.core.templating.FormField;
import kurabe.core.templating.FormFormat;
import kurabe.core.templating.Forms;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.Sources;
import kurabe.importers.template.FormFiles;
import kurabe.importers.testing.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed into a form is what is imported. All entries are invented.
class TypedReportTest {

  private static final Sources SOURCES =
      new Sources(
          Files.FORMATS,
          List.of(),
          List.of(),
          List.of(new TypedReport(new Catalog()::getScheme)),
          List::of);

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void whatIsTypedIsWhatIsImported(FormFormat format) {
    Edition edition = edition(filled(), format);

    assertThat(edition.problems()).isEmpty();
    assertThat(edition.head().asOf()).isEqualTo(new FiscalYear(2025));
    assertThat(edition.head().plan().code().value()).isEqualTo("kakuu-dx");
    assertThat(edition.head().plan().jurisdiction().value()).isEqualTo("02");
    assertThat(edition.allItems())
        .extracting(PlanItem::label)
        .containsExactly("行政", "1 手続", "2 職員");
    assertThat(edition.observations())
        .extracting(one -> one.value().findQuantity().orElseThrow().plain())
        .containsExactly("44.70", "12");
    assertThat(edition.evaluations())
        .extracting(one -> one.outcome())
        .containsExactly(new Outcome.Grade("B"), new Outcome.Grade("A"), new Outcome.Grade("C"));
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void numbersIdentifyItemsWhereThePlanSaysSo(FormFormat format) {
    assertThat(edition(filled(), format).allItems().map(PlanItem::key))
        .contains(ItemKey.numbered("1"), ItemKey.numbered("2"));
  }

  @Test
  void targetsAndBaselinesComeWithTheirTimes() {
    Indicator rate =
        edition(filled(), FormFormat.XLSX)
            .allItems()
            .flatMap(item -> item.indicators().stream())
            .findFirst()
            .orElseThrow();

    assertThat(rate.target().orElseThrow().due()).contains(new FiscalYear(2026));
    assertThat(rate.baseline().orElseThrow().asOf().period()).contains(new FiscalYear(2021));
    assertThat(rate.dataSource()).isEqualTo("県調べ");
    assertThat(rate.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
  }

  @Test
  void anEmptyFormNamesEveryEntryThatIsMissing() {
    Reading reading = read(Forms.blank(), FormFormat.XLSX);

    assertThat(((Reading.Refused) reading).problems())
        .filteredOn(Problem.MissingColumn.class::isInstance)
        .extracting(one -> ((Problem.MissingColumn) one).column())
        .contains("団体コード", "公表した団体", "計画のコード", "計画の名称", "評価方法のコード");
  }

  @Test
  void aFormWithoutATimeAsksForIt() {
    Form form = filled();
    form.fields().put(FormField.PERIOD, List.of());

    assertThat(((Reading.Refused) read(form, FormFormat.CSV)).problems())
        .extracting(Problem::code)
        .containsExactly("missing-edition-date");
  }

  @Test
  void aSpreadsheetThatShortensItsRowsIsStillTheForm() {
    String text = new String(new FormFiles().write(filled(), FormFormat.CSV), UTF_8);
    String shortened = text.replaceAll(",+(?=\r\n)", "");

    assertThat(edition(shortened.getBytes(UTF_8)).observations()).hasSize(2);
  }

  private static Form filled() {
    Form blank = Forms.blank();
    SequencedMap<FormField, List<String>> fields = new LinkedHashMap<>(blank.fields());
    fields.put(FormField.JURISDICTION, List.of("02"));
    fields.put(FormField.PUBLISHER, List.of("架空県"));
    fields.put(FormField.PLAN_CODE, List.of("kakuu-dx"));
    fields.put(FormField.PLAN_TITLE, List.of("架空計画"));
    fields.put(FormField.SCHEME, List.of("akita-dx"));
    fields.put(FormField.PERIOD, List.of("令和7年度"));
    fields.put(FormField.NUMBERED, List.of("施策"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(blank, Map.of("分野", "行政", "施策", "手続", "施策の番号", "1", "評価", "B")));
    rows.add(row(blank, indicator()));
    rows.add(
        row(
            blank,
            Map.of("施策", "職員", "施策の番号", "2", "指標", "研修", "単位", "人", "実績値", "12", "評価", "C")));
    return new Form(fields, blank.headers(), rows, blank.choices(), List.of("記入方法"));
  }

  private static Map<String, String> indicator() {
    return Map.of(
        "施策", "手続",
        "指標", "利用率",
        "単位", "%",
        "基準値", "20",
        "基準値の時点", "R3",
        "目標値", "60",
        "目標の期限", "R8",
        "実績値", "44.70",
        "評価", "A",
        "データの出所", "県調べ");
  }

  private static List<String> row(Form form, Map<String, String> entries) {
    assertThat(form.headers()).containsAll(entries.keySet()).contains(FormColumn.NAME.header());
    return form.headers().stream().map(header -> entries.getOrDefault(header, "")).toList();
  }

  private static Reading read(Form form, FormFormat format) {
    return read(new FormFiles().write(form, format));
  }

  private static Reading read(byte[] bytes) {
    return SOURCES.read(new Submission("form", bytes, Optional.empty()));
  }

  private static Edition edition(Form form, FormFormat format) {
    return edition(new FormFiles().write(form, format));
  }

  private static Edition edition(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Read(Edition edition) -> edition;
      case Reading.Surveyed(var table) -> throw new AssertionError("a survey " + table.survey());
      case Reading.Recorded(var record) -> throw new AssertionError("a record " + record.meeting());
      case Reading.Refused(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }
}
