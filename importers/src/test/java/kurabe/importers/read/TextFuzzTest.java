package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that may be text.
class TextFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
        "指標\t値\r\n甲\t12件\f".getBytes(UTF_8),
        "①髙～".getBytes(Charset.forName("windows-31j")),
        "\uFEFF甲\t乙".getBytes(UTF_16LE));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noBytesMakeTheTextReaderThrow(byte[] bytes) {
    assertThat(new TextReader(1 << 20).read(bytes)).isNotNull();
  }
}
