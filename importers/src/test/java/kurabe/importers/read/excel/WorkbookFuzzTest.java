package kurabe.importers.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kurabe.importers.testing.Files;
import kurabe.importers.testing.Layout;
import kurabe.importers.testing.Workbooks;
import kurabe.importers.testing.Zips;
import org.junit.jupiter.params.provider.MethodSource;

/// A sheet that no program saved.
class WorkbookFuzzTest {

  private static final String PART = "xl/worksheets/sheet1.xml";
  private static final byte[] FILE = Workbooks.of(Layout.of("指標\t目標\t実績\n甲\t10\t\n\t20\t5\n"));

  static Stream<byte[]> seeds() {
    return Stream.of(Zips.parts(FILE).get(PART));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noPartMakesTheReaderThrow(byte[] bytes) {
    assertThat(Files.FORMATS.open(Zips.with(FILE, PART, bytes))).isNotNull();
  }
}
