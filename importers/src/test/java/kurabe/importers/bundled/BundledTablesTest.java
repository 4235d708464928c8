package kurabe.importers.bundled;

import static java.util.stream.Collectors.groupingBy;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.importers.testing.Program;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled tables against the publications that they were retyped from, figure by figure.
class BundledTablesTest {

  private static ApplicationContext context;
  private static ReportReader reader;

  @BeforeAll
  static void start() {
    context = Program.start();
    reader = context.getBean(ReportReader.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void theNationAndAllPrefecturesStandSideBySideInFourteenIndicators() {
    Map<String, List<SurveyValue>> concepts =
        bundled().stream()
            .flatMap(table -> table.values().stream())
            .collect(groupingBy(value -> value.concept().value()));

    assertThat(concepts).hasSize(14);
    assertThat(concepts.values())
        .allSatisfy(
            values -> {
              assertThat(values).hasSize(48).extracting(SurveyValue::body).doesNotHaveDuplicates();
              assertThat(values)
                  .extracting(SurveyValue::asOf)
                  .containsOnly(values.getFirst().asOf());
            });
  }

  @Test
  void nothingInThemIsDoubtful() {
    assertThat(bundled()).hasSize(3).allMatch(table -> table.problems().isEmpty());
    assertThat(bundled())
        .allMatch(table -> table.survey().document().fileName().endsWith("（同梱の転記）"));
  }

  @ParameterizedTest
  @CsvSource({
    "digital-agency-dx-municipalities-2024-07, digital-agency-dx-2024-07/市区町村毎のDX進捗状況_市区町村比較.csv",
    "digital-agency-dx-prefectures-2024-07, digital-agency-dx-2024-07/都道府県のDX進捗状況_都道府県比較.csv",
    "my-number-card-2022-12-31, my-number-card/20221231_all_prefectures.csv"
  })
  void everyFigureIsThatOfThePublication(String survey, String file) {
    SurveyTable original =
        read(new Submission(file, SourceFiles.reference(file), Optional.empty())).orElseThrow();
    SurveyTable typed =
        bundled().stream()
            .filter(table -> table.survey().code().value().equals(survey))
            .findFirst()
            .orElseThrow();

    assertThat(original.survey().code()).isEqualTo(typed.survey().code());
    assertThat(original.survey().title()).isEqualTo(typed.survey().title());
    assertThat(original.values().stream().map(BundledTablesTest::figure))
        .containsAll(typed.values().stream().map(BundledTablesTest::figure).toList());
  }

  /// Everything but the place, which is another in each file, and the unit's sign in the text.
  private static String figure(SurveyValue value) {
    return String.join(
        " ",
        value.concept().value(),
        value.body().value(),
        value.value() instanceof Value.Measured(var quantity)
            ? quantity.plain() + quantity.unit().symbol()
            : text(value),
        ratio(value),
        value.asOf().toString());
  }

  private static List<SurveyTable> bundled() {
    return context.getBean(BundledReports.class).listBundled().stream()
        .flatMap(submission -> read(submission).stream())
        .toList();
  }

  private static Optional<SurveyTable> read(Submission submission) {
    return reader.read(submission) instanceof Reading.Surveyed(SurveyTable table)
        ? Optional.of(table)
        : Optional.empty();
  }
}
