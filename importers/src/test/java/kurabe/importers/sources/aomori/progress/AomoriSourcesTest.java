package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.testing.Edits.editRow;
import static kurabe.importers.testing.Edits.lineOf;
import static kurabe.importers.testing.Edits.replace;
import static kurabe.importers.testing.Edits.replaceAll;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// The column with the data's sources: dittos, and the national values beside them.
class AomoriSourcesTest {

  private final Readings readings = new Readings(new AomoriProgress());

  private final String text = BundledText.read();

  @Test
  void aDittoWithNothingAboveItIsReported() {
    String dangling = replaceAll(text, "\t58.1%\t総合政策部DX推進課調べ", "\t58.1%\t同上");
    Edition edition = readings.edition(dangling);

    assertThat(edition.problems())
        .filteredOn(Problem.DanglingDitto.class::isInstance)
        .hasSize(5)
        .first()
        .isEqualTo(
            new Problem.DanglingDitto(
                new Place.Line(lineOf(text, "県内企業のデジタル化・DX支援件数")),
                "県内企業のデジタル化・DX支援件数 (DX総合窓口への相談件数)"));
  }

  @Test
  void aDittoBelowASkippedRowIsNotGuessed() {
    String skipped =
        editRow(text, "県内企業のデジタル化・DX支援件数 (DX総合窓口への相談件数)", cells -> cells.subList(0, 4));

    assertThat(readings.edition(skipped).problems())
        .anyMatch(Problem.DanglingDitto.class::isInstance);
  }

  @Test
  void aDittoMayCarryItsOwnNationalValue() {
    String remarked = replaceAll(text, "(40.0%\t)同上", "$1同上 (R6年度全国平均 12.3%)");
    Edition edition = readings.edition(remarked);

    assertThat(edition.references()).hasSize(11);
    assertThat(edition.references().getFirst().value().plain()).isEqualTo("12.3");
  }

  @Test
  void anIllegibleNationalValueIsReported() {
    Edition edition = readings.edition(replace(text, "(R4年全国値 19.1%)", "(R4年全国値 調査中)"));

    assertThat(edition.references()).hasSize(9);
    assertThat(edition.problems()).anyMatch(Problem.UnreadableFigure.class::isInstance);
  }
}
