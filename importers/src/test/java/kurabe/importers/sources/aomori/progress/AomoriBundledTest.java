package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Goal;
import kurabe.core.source.Place;
import kurabe.importers.testing.Edits;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// The report that comes with Kurabe says what the published one says.
class AomoriBundledTest {

  private final String text = BundledText.read();
  private final Edition edition = new Readings(new AomoriProgress()).edition(text);

  @Test
  void itHasTheFiguresOfThePublishedReport() {
    assertThat(new Golden(edition).writeIndicators().stream().map(AomoriBundledTest::withoutLine))
        .containsExactlyElementsOf(Golden.withoutLine(Golden.indicatorRows()));
    assertThat(new Golden(edition).writeIndices().stream().map(AomoriBundledTest::withoutLine))
        .containsExactlyElementsOf(Golden.withoutLine(Golden.indexRows()));
  }

  @Test
  void itHasTheTwoChangesOfTheGoals() {
    assertThat(edition.goals())
        .extracting(Goal::value)
        .extracting(value -> ((Value.ChangeOnly) value).change())
        .extracting(Quantity::plain)
        .containsExactly("5.7", "22.5");
  }

  @Test
  void itsOnlyProblemIsThePublishedReportsOwn() {
    Place place = new Place.Line(Edits.lineOf(text, "4つの基本目標"));
    assertThat(edition.problems()).containsExactly(new Problem.CountMismatch(place, "基本目標", 4, 2));
  }

  private static String withoutLine(String row) {
    return row.substring(row.indexOf('\t') + 1);
  }
}
