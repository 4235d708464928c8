package kurabe.importers.sources.aomori.progress;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static kurabe.importers.testing.SameFigures.assertSame;

import kurabe.core.report.Edition;
import kurabe.importers.testing.Layout;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import kurabe.importers.testing.WordFiles;
import kurabe.importers.testing.Workbooks;
import org.junit.jupiter.api.Test;

/// The published report as people would have it in other formats than text.
class AomoriOfficeTest {

  private final Readings readings = new Readings(new AomoriProgress());
  private final String text = SourceFiles.text("aomori-dx-progress-2025-12.txt");
  private final Edition expected = readings.edition(text);

  @Test
  void aWorkbookGivesTheSameFigures() {
    assertSame(readings.edition(Workbooks.of(Layout.of(text))), expected);
  }

  @Test
  void aWordFileGivesTheSameFigures() {
    assertSame(readings.edition(WordFiles.of(Layout.of(text))), expected);
  }

  @Test
  void aSpreadsheetsUnicodeTextGivesTheSameFigures() {
    byte[] bytes = ("\uFEFF" + text).getBytes(UTF_16LE);

    assertSame(readings.edition(bytes), expected);
  }

  @Test
  void aTableOfCommasGivesTheSameFigures() {
    int width = Layout.of(text).rows().stream().mapToInt(row -> row.size()).max().orElseThrow();
    String csv =
        Layout.of(text).rows().stream()
            .map(
                row ->
                    row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(joining(","))
                        + ",".repeat(width - row.size()))
            .collect(joining("\r\n"));

    assertSame(readings.edition(("\uFEFF" + csv).getBytes(UTF_8)), expected);
  }
}
