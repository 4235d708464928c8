package kurabe.importers.sources.aomori.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Project;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.testing.Edits;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// Slides that were cut, retyped or rearranged: each gives a named problem or what is printed.
class SlidesRobustnessTest {

  private static final int LIST = 265;
  private static final int LIST_END = 535;

  private final Readings readings = new Readings(new CouncilSlides());
  private final String text = SourceFiles.text("aomori-dx-council-2024-1-slides.txt");
  private final CouncilRecord original = readings.record(text);

  @Test
  void slidesThatLostPagesAreRefusedWhereverTheyWereCut() {
    List<String> lines = text.lines().toList();
    for (int length = LIST; length < 1368; length += length < LIST_END ? 9 : 40) {
      String cut = String.join("\n", lines.subList(0, length));
      assertThat(complaints(cut)).as("after line %d", length).isNotEmpty();
    }
  }

  private List<Problem> complaints(String slides) {
    return switch (readings.read(slides)) {
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Recorded(CouncilRecord record) -> record.problems();
      case Reading.Read _, Reading.Surveyed _ -> throw new AssertionError("expected slides");
    };
  }

  /// A project's number and name, or a part of its name, may stand on any of these lines.
  @Test
  void noSingleLineOfTheListIsLostInSilence() {
    List<String> lines = text.lines().toList();
    List<Integer> numbered =
        IntStream.range(LIST, LIST_END)
            .filter(at -> lines.get(at).matches("(?:\\S+ )?\\d{1,2}(?: .*)?"))
            .boxed()
            .toList();
    assertThat(numbered).hasSizeGreaterThan(70);
    for (int at : numbered) {
      List<String> left = new ArrayList<>(lines);
      left.remove(at);
      assertThat(complaints(String.join("\n", left))).as("line %d", at + 1).isNotEmpty();
    }
  }

  @Test
  void aProjectThatIsMissingIsNamedByItsNumber() {
    String without = Edits.without(text, "13 青森りんご");

    assertThat(readings.record(without).problems())
        .contains(new Problem.MissingItem(new Place.Line(311), "13"))
        .hasAtLeastOneElementOfType(Problem.CountMismatch.class);
  }

  @Test
  void aProjectThatIsRepeatedIsTakenOnce() {
    CouncilRecord record = readings.record(Edits.repeat(text, "13 青森りんご"));

    assertThat(record.projects()).hasSize(76);
    assertThat(record.problems())
        .containsExactly(new Problem.DuplicateItem(new Place.Line(311), "13 青森りんご先端技術導入事業"));
  }

  @Test
  void figuresOfTheOtherWidthMeanTheSame() {
    CouncilRecord record = readings.record(Edits.fullWidthDigits(text));

    assertThat(record.projects())
        .extracting(Project::number)
        .containsExactlyElementsOf(original.projects().stream().map(Project::number).toList());
    assertThat(record.meeting().date()).isEqualTo(original.meeting().date());
  }

  @Test
  void aHeadingOfTheListThatWasRenamedIsNotNeeded() {
    String renamed = Edits.replace(text, "令和６年度DX関連事業ロードマップ", "令和６年度の事業一覧");

    assertThat(readings.record(renamed).projects()).isEqualTo(original.projects());
  }

  @Test
  void columnsThatWereSwappedAreNotGuessed() {
    String swapped = Edits.replaceAll(text, "(?m)^(\\d{1,2}) (\\S+事業)$", "$2 $1");

    assertThat(complaints(swapped)).isNotEmpty();
  }

  @Test
  void aKpiThatLostItsRowIsMissedByTheDashboard() {
    String without = Edits.without(text, "多様な働き方の実現状況 •");

    assertThat(readings.record(without).problems())
        .contains(new Problem.MissingItem(new Place.Line(1384), "多様な働き方の実現状況"));
  }

  @Test
  void slidesWithoutADayAreRefused() {
    assertThat(readings.refusal(Edits.without(text, "令和６年７月３日")))
        .contains(new Problem.MissingEditionDate(Place.WHOLE));
  }
}
