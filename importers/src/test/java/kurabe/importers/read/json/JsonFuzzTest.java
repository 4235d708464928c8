package kurabe.importers.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kurabe.importers.read.TextReader;
import kurabe.importers.testing.Files;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that may be JSON.
class JsonFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
        "{\"a\":[1,{\"b\":null}],\"c\":{\"$\":\"x\"}}".getBytes(UTF_8),
        "[{\"a\":2.5e3}]".getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noBytesMakeTheJsonReaderThrow(byte[] bytes) {
    assertThat(new JsonFormat(new TextReader(1 << 20), Files.LIMITS).open(bytes)).isNotNull();
  }
}
