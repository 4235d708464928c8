package kurabe.importers.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that may be a time.
class TimesFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
        "R5～R6の累計".getBytes(UTF_8),
        "2025.12月末".getBytes(UTF_8),
        "令和元年度末時点".getBytes(UTF_8),
        "2022-12-31".getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noTextMakesTheReaderOfTimesThrow(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    assertThat(Times.parse(text)).isNotNull();
    assertThat(Times.find(text)).isNotNull();
    assertThat(Times.asOf(text)).isNotNull();
    assertThat(JapaneseText.joinLines(text)).doesNotContain("\n");
  }
}
