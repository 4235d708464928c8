package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.importing.Submission;
import kurabe.importers.source.Sources;
import kurabe.importers.testing.Files;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that may be the report.
class AkitaFuzzTest {

  private static final AkitaProgressSource SOURCE = new AkitaProgressSource();
  private static final Sources SOURCES = new Sources(Files.FORMATS, List.of(SOURCE), List.of());

  static Stream<byte[]> seeds() throws IOException {
    try (InputStream report =
        AkitaFuzzTest.class.getResourceAsStream("/kurabe/bundled/akita-dx-progress-r6.txt")) {
      return Stream.of(report.readAllBytes());
    }
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noTextMakesTheImporterThrow(byte[] bytes) {
    Submission submission = new Submission("report.txt", bytes, Optional.empty());

    assertThat(SOURCES.read(submission.as(SOURCE.code()))).isNotNull();
  }
}
