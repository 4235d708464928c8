package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kurabe.core.report.Edition;
import kurabe.importers.testing.Facts;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The report laid out as a PDF says what its text edition says.
class AkitaPdfTest {

  private final Readings readings = new Readings(new AkitaProgressSource());

  @Test
  void bothEditionsGiveTheSameFigures() throws Exception {
    Edition text = readings.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"));
    java.nio.file.Files.write(Path.of("/tmp/pdf-scratch/akita.txt.facts"), Facts.of(text));
    java.nio.file.Files.write(
        Path.of("/tmp/pdf-scratch/akita.txt.problems"),
        text.problems().stream().map(Object::toString).toList());
    Edition pdf = readings.edition(SourceFiles.bytes("akita-dx-progress-r6.pdf"));
    java.nio.file.Files.write(Path.of("/tmp/pdf-scratch/akita.pdf.facts"), Facts.of(pdf));
    java.nio.file.Files.write(
        Path.of("/tmp/pdf-scratch/akita.pdf.problems"),
        pdf.problems().stream().map(Object::toString).toList());
    assertThat(Facts.of(pdf)).containsExactlyElementsOf(Facts.of(text));
  }
}
