package kurabe.importers.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that may be a figure.
class FiguresFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
        "▲0.3%".getBytes(UTF_8),
        "9,896,962 枚".getBytes(UTF_8),
        "1億2千万人".getBytes(UTF_8),
        "三十七市町村".getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noTextMakesTheReaderOfFiguresThrow(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    assertThat(Figures.parse(text)).isNotNull();
    assertThat(JapaneseNumbers.parse(text)).isNotNull();
    assertThat(Absences.parse(text)).isNotNull();
  }
}
