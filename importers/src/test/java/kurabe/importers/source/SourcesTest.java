package kurabe.importers.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Grid;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;
import kurabe.importers.testing.Files;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourcesTest {

  /// Recognises one word and refuses with what it was given, so that a test can look at it.
  private record WordSource(String word) implements ReportSource {

    @Override
    public String code() {
      return word;
    }

    @Override
    public String title() {
      return word + "の報告";
    }

    @Override
    public boolean recognises(TextDocument document) {
      return document.lines().stream().anyMatch(line -> line.text().contains(word));
    }

    @Override
    public Reading read(TextDocument text, Document document) {
      return new Reading.Refused(
          List.of(new Problem.UnclaimedText(Place.WHOLE, document.toString())));
    }
  }

  /// Recognises one header and refuses with what it was given.
  private record HeaderSource(String header) implements SurveySource {

    @Override
    public String code() {
      return header;
    }

    @Override
    public String title() {
      return header + "の表";
    }

    @Override
    public boolean recognises(Grid grid) {
      return grid.rows().getFirst().stream().anyMatch(cell -> cell.text().equals(header));
    }

    @Override
    public Reading read(Grid grid, Document document, Optional<Period> asOf) {
      return new Reading.Refused(
          List.of(new Problem.UnclaimedText(Place.WHOLE, document.mediaType() + " " + asOf)));
    }
  }

  private final Sources sources =
      new Sources(
          Files.FORMATS,
          List.of(new WordSource("海"), new WordSource("山")),
          List.of(new HeaderSource("川幅"), new HeaderSource("湖面")));

  @Test
  void theOneSourceThatRecognisesADocumentReadsIt() {
    byte[] bytes = "山\n".getBytes(UTF_8);
    Document document =
        new Document(
            Sha256.of(bytes),
            "report.txt",
            "text/plain; charset=UTF-8",
            "山の報告",
            "",
            Optional.of("https://example.jp/"),
            Optional.empty());

    assertThat(
            sources.read(new Submission("report.txt", bytes, Optional.of("https://example.jp/"))))
        .isEqualTo(
            new Reading.Refused(
                List.of(new Problem.UnclaimedText(Place.WHOLE, document.toString()))));
  }

  @Test
  void anUnknownReportNamesThoseThatAreKnown() {
    assertThat(problem("川"))
        .isEqualTo(new Problem.UnknownReport(Place.WHOLE, List.of("山の報告", "川幅の表", "海の報告", "湖面の表")));
  }

  @Test
  void theOneSourceThatRecognisesATableReadsItAsOfWhatThePersonSays() {
    Period year = new Period.FiscalYear(2024);
    Submission table =
        new Submission("t.csv", "川幅,値\n".getBytes(UTF_8), Optional.empty(), Optional.of(year));

    assertThat(sources.read(table))
        .isEqualTo(
            new Reading.Refused(
                List.of(
                    new Problem.UnclaimedText(
                        Place.WHOLE, "text/csv; charset=UTF-8 " + Optional.of(year)))));
  }

  @Test
  void aTableAndAReportInOneAreNotGuessed() {
    assertThat(problem("川幅,山"))
        .isEqualTo(new Problem.AmbiguousReport(Place.WHOLE, List.of("山の報告", "川幅の表")));
  }

  @Test
  void aMalformedTableIsRefusedWithItsRow() {
    assertThat(problem("川幅,値\n1,\"2\n"))
        .isEqualTo(new Problem.UnreadableDocument(new Place.Line(2), Unreadable.MALFORMED_TABLE));
  }

  @Test
  void aReportThatTwoSourcesRecogniseIsNotGuessed() {
    assertThat(problem("山と海"))
        .isEqualTo(new Problem.AmbiguousReport(Place.WHOLE, List.of("山の報告", "海の報告")));
  }

  @Test
  void anUnreadableFileIsRefusedBeforeAnySourceSeesIt() {
    assertThat(problem("%PDF-1.7 山"))
        .isEqualTo(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED));
    assertThat(problem(" \n")).isEqualTo(new Problem.EmptyDocument(Place.WHOLE));
  }

  @Property
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    assertThat(sources.read(new Submission("", bytes, Optional.empty()))).isNotNull();
  }

  private Problem problem(String text) {
    Reading reading =
        sources.read(new Submission("report.txt", text.getBytes(UTF_8), Optional.empty()));
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).problems().getFirst();
  }
}
