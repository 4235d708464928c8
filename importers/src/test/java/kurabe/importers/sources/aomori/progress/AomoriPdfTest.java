package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kurabe.core.report.Edition;
import kurabe.importers.testing.Facts;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The report laid out as a PDF says what its text edition says.
class AomoriPdfTest {

  private final Readings readings = new Readings(new AomoriProgress());

  @Test
  void bothEditionsGiveTheSameFigures() throws Exception {
    Edition text = readings.edition(SourceFiles.bytes("aomori-dx-progress-2025-12.txt"));
    java.nio.file.Files.write(Path.of("/tmp/pdf-scratch/aomori.txt.facts"), Facts.of(text));
    java.nio.file.Files.write(
        Path.of("/tmp/pdf-scratch/aomori.txt.problems"),
        text.problems().stream().map(Object::toString).toList());
    Edition pdf = readings.edition(SourceFiles.bytes("aomori-dx-progress-2025-12.pdf"));
    java.nio.file.Files.write(Path.of("/tmp/pdf-scratch/aomori.pdf.facts"), Facts.of(pdf));
    java.nio.file.Files.write(
        Path.of("/tmp/pdf-scratch/aomori.pdf.problems"),
        pdf.problems().stream().map(Object::toString).toList());
    assertThat(Facts.of(pdf)).containsExactlyElementsOf(Facts.of(text));
  }
}
