package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kurabe.importers.testing.Files;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that may be separated values.
class CsvFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
        "a,\"b\"\"\nc\",d\n\n1;2;3\n".getBytes(UTF_8), "甲\t乙\t丙\n1\t2\t3".getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noBytesMakeTheTableReaderThrow(byte[] bytes) {
    assertThat(Files.FORMATS.open(bytes)).isNotNull();
  }
}
