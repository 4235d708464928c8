package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The published report in other encodings, cut off, and beside other documents.
class AomoriDocumentsTest {

  private final Readings readings = new Readings(new AomoriProgress());

  @Test
  void otherEncodingsAndLineEndingsGiveTheSameFigures() {
    String text = SourceFiles.text(Golden.REPORT);
    byte[] windows = text.replace('\u00A0', ' ').getBytes(Charset.forName("windows-31j"));

    assertThat(new Golden(readings.edition(windows)).writeIndicators())
        .containsExactlyElementsOf(Golden.indicatorRows());
    assertThat(new Golden(readings.edition(text.replace("\n", "\r\n"))).writeIndicators())
        .containsExactlyElementsOf(Golden.indicatorRows());
  }

  @Test
  void aReportThatLostTablesIsRefusedWhereverItWasCut() {
    List<String> lines = SourceFiles.text(Golden.REPORT).lines().toList();

    for (int length = 11; length < lines.size(); length += length < 260 ? 10 : 1) {
      String cut = String.join("\n", lines.subList(0, length));
      assertThat(readings.refusal(cut)).as("after line %d", length).isNotEmpty();
    }
  }

  @Test
  void otherDocumentsOfThePrefectureAreNotTakenForTheReport() {
    for (String name :
        List.of(
            "aomori-dx-council-2024-1-slides.txt",
            "aomori-dx-council-2024-2-minutes.txt",
            "aomori-ict-plan-2019.txt",
            "akita-dx-progress-r6.txt")) {
      assertThat(readings.refusal(SourceFiles.text(name)))
          .containsExactly(new Problem.UnknownReport(Place.WHOLE, List.of("青森県DX推進プランの進捗状況")));
    }
  }
}
