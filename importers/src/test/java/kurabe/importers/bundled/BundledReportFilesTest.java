package kurabe.importers.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.importers.testing.Program;
import org.junit.jupiter.api.Test;

/// Bundled reports go through the importers as Kurabe wires them.
class BundledReportFilesTest {

  @Test
  void everyBundledReportIsRead() {
    try (ApplicationContext context = Program.start()) {
      ReportReader reader = context.getBean(ReportReader.class);
      List<Submission> bundled = context.getBean(BundledReports.class).listBundled();

      assertThat(bundled).isNotEmpty();
      assertThat(bundled)
          .allSatisfy(
              report -> assertThat(reader.read(report)).isNotInstanceOf(Reading.Refused.class));
    }
  }
}
