package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.source.Place;
import kurabe.importers.testing.Facts;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The report laid out as a PDF, with merged header cells and wrapped cells, says what its text
/// edition says.
class AomoriPdfTest {

  private final Readings readings = new Readings(new AomoriProgress());

  private final Edition pdf = readings.edition(SourceFiles.bytes("aomori-dx-progress-2025-12.pdf"));

  @Test
  void bothEditionsGiveTheSameFigures() {
    Edition text = readings.edition(SourceFiles.bytes("aomori-dx-progress-2025-12.txt"));

    assertThat(Facts.of(text)).hasSizeGreaterThan(150);
    assertThat(Facts.of(pdf)).containsExactlyElementsOf(Facts.of(text));
  }

  /// Columns pushed to the right and rates printed twice are faults of the text edition alone.
  @Test
  void onlyTheReportsOwnFaultsAreLeft() {
    assertThat(pdf.problems())
        .hasSize(2)
        .anyMatch(Problem.CountMismatch.class::isInstance)
        .anyMatch(Problem.LabelMismatch.class::isInstance);
  }

  @Test
  void aCellThatIsWrappedIsQuotedInOnePiece() {
    assertThat(pdf.observations())
        .extracting(Observation::citation)
        .filteredOn(citation -> citation.place().equals(new Place.OnPage(12, 9)))
        .isNotEmpty()
        .allMatch(citation -> citation.quote().contains("20,496回 (R7年12月末)"));
  }
}
