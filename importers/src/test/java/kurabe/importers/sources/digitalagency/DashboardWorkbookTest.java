package kurabe.importers.sources.digitalagency;

import static kurabe.importers.testing.SameFigures.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.reference.SurveyTable;
import kurabe.importers.testing.Surveys;
import kurabe.importers.testing.Workbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The dashboard's tables as workbooks with a cover.
class DashboardWorkbookTest {

  private final Surveys surveys = Tables.surveys().asOf("R5");

  static Stream<byte[]> tables() {
    return Stream.of(Tables.municipalities(), Tables.prefectures(), Tables.onlineUse());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aSheetBesideACoverGivesTheSameFigures(byte[] csv) {
    List<List<String>> rows =
        new String(csv, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .lines()
            .map(line -> List.of(line.split(",", -1)))
            .toList();

    SurveyTable table = surveys.table(Workbooks.withCover(rows));

    assertThat(table.values()).isNotEmpty();
    assertSame(table.values(), surveys.table(csv).values());
    assertSame(table.problems(), surveys.table(csv).problems());
  }
}
