package kurabe.importers.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kurabe.importers.testing.Files;
import kurabe.importers.testing.Layout;
import kurabe.importers.testing.WordFiles;
import kurabe.importers.testing.Workbooks;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that begin like an Office file.
class PackageFuzzTest {

  private static final Layout TABLE = Layout.of("指標\t目標\t実績\n甲\t10\t7\n");

  static Stream<byte[]> seeds() {
    return Stream.of(Workbooks.of(TABLE), WordFiles.of(TABLE));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noBytesMakeTheUnpackingThrow(byte[] bytes) {
    assertThat(Files.FORMATS.open(bytes)).isNotNull();
  }
}
