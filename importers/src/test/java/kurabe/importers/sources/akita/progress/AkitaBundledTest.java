package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Statement;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The copy that comes with Kurabe holds every figure of the published report and none of its
/// prose.
class AkitaBundledTest {

  private final Edition bundled = AkitaReports.edition(AkitaReports.BUNDLED);

  @Test
  void itSaysAllThatThePublishedReportSaysInFigures() {
    Edition published = AkitaReports.edition(SourceFiles.text("akita-dx-progress-r6.txt"));

    assertThat(bundled.items()).isEqualTo(published.items());
    assertThat(bundled.observations()).isEqualTo(published.observations());
    assertThat(bundled.evaluations()).isEqualTo(published.evaluations());
    assertThat(bundled.references()).isEqualTo(published.references());
    assertThat(bundled.tallies()).isEqualTo(published.tallies());
    assertThat(bundled.problems()).isEqualTo(published.problems());
  }

  @Test
  void sentencesAreWithheldAndFiguresAreNot() {
    List<Value> values = bundled.statements().stream().map(Statement::value).toList();

    assertThat(values).hasSize(3 * 24);
    assertThat(values)
        .filteredOn(Value.Absent.class::isInstance)
        .hasSize(24 + 9 + 8)
        .containsOnly(new Value.Absent(AbsenceReason.WITHHELD, "（本文は転記していない）"));
    assertThat(values).contains(new Value.Words("・交付率 R6：90.8% (R7.3時点)"));
  }

  @Test
  void itHoldsNoSentence() {
    assertThat(AkitaReports.BUNDLED).doesNotContain("。");
  }
}
