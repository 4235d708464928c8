package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.importers.testing.Facts;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The report laid out as a PDF, its table over four pages, says what its text edition says.
class AkitaPdfTest {

  private final Readings readings = new Readings(new AkitaProgressSource());

  private final Edition text = readings.edition(SourceFiles.bytes("akita-dx-progress-r6.txt"));
  private final Edition pdf = readings.edition(SourceFiles.bytes("akita-dx-progress-r6.pdf"));

  /// In the text edition the row of item 36 is shifted, so that a grade was lost with its place; in
  /// the PDF the cell for R5 is there and blank.
  @Test
  void bothEditionsGiveTheSameFigures() {
    String blank =
        "evaluation OfItem[key=ItemKey[value=n36]] FiscalYear[year=2023] Missing[reason=";
    List<String> expected =
        Facts.of(text).stream()
            .map(
                fact -> fact.startsWith(blank) ? fact.replace("UNREADABLE", "NOT_PUBLISHED") : fact)
            .toList();

    assertThat(expected).isNotEqualTo(Facts.of(text)).hasSizeGreaterThan(400);
    assertThat(Facts.of(pdf)).containsExactlyElementsOf(expected);
  }

  @Test
  void noRowOfThePdfIsDisplaced() {
    assertThat(pdf.problems())
        .hasSize(6)
        .noneMatch(Problem.DisplacedCells.class::isInstance)
        .filteredOn(problem -> !(problem instanceof Problem.LabelMismatch))
        .singleElement()
        .isInstanceOf(Problem.MissingGrade.class)
        .extracting(Problem::place)
        .isEqualTo(new Place.OnPage(2, 16));
  }

  @Test
  void figuresAreQuotedFromTheirPageAndLine() {
    assertThat(pdf.observations())
        .first()
        .extracting(observation -> observation.citation().place())
        .isEqualTo(new Place.OnPage(5, 4));
  }

  /// Half of the file is left: what was found of it is read, and the loss is told.
  @Test
  void aTruncatedPdfIsNeverTakenForWhole() {
    byte[] whole = SourceFiles.bytes("akita-dx-progress-r6.pdf");
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      assertThat(readings.problems(cut))
          .anyMatch(
              problem ->
                  problem instanceof Problem.RepairedDocument
                      || problem instanceof Problem.UnreadableDocument);
    }
  }
}
