package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.report.Case;
import kurabe.core.source.Place;
import kurabe.importers.testing.Edits;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

class AomoriCasesTest {

  private final Readings readings = new Readings(new AomoriProgress());
  private final String text = SourceFiles.text(Golden.REPORT);

  @Test
  void casesStandUnderTheirFieldsWithTheirBullets() {
    assertThat(cases(text).stream().map(one -> one.field() + " " + one.outcomes().size()))
        .containsExactly(
            "産業・しごと 2",
            "産業・しごと 2",
            "産業・しごと 2",
            "暮らし・まち 1",
            "暮らし・まち 2",
            "行政経営 2",
            "行政経営 2",
            "行政経営 2");
  }

  private List<Case> cases(String report) {
    return readings.edition(report).cases();
  }

  @Test
  void eachIsCitedAtItsTitle() {
    assertThat(cases(text))
        .extracting(one -> one.citation().place())
        .containsExactly(
            new Place.Line(154),
            new Place.Line(161),
            new Place.Line(169),
            new Place.Line(187),
            new Place.Line(193),
            new Place.Line(242),
            new Place.Line(255),
            new Place.Line(262));
  }

  @Test
  void theListSaysUpToWhenItSpeaks() {
    assertThat(cases(text)).extracting(one -> one.asOf().text()).containsOnly("2025年12月末");
  }

  /// A chat's words are drawn into the report; a conversion lists them below its description.
  @Test
  void wordsInAPictureAreNoOutcome() {
    assertThat(cases(text).get(5).outcomes()).allSatisfy(it -> assertThat(it).endsWith("。"));
  }

  @Test
  void aCaseThatIsRepeatedIsTakenOnce() {
    String repeated = Edits.replace(text, "青森DX100人会議の開催", "三戸町がタイミーと労働力確保に関する協定を締結");

    assertThat(cases(repeated)).hasSize(7);
    assertThat(readings.edition(repeated).problems())
        .hasAtLeastOneElementOfType(Problem.DuplicateItem.class);
  }

  @Test
  void aHeadingThatWasRenamedIsStillOfCases() {
    String renamed = Edits.replace(text, "代表的な事例(2025年12月末まで)", "主な取組(2025年12月末まで)");

    assertThat(cases(renamed)).isEqualTo(cases(text));
  }

  @Test
  void aFieldThatLostItsCasesIsNamed() {
    String without = Edits.cut(text, "中泊町で", "DX推進プラン 目標達成状況ダッシュボード(行政");

    assertThat(readings.edition(without).problems())
        .contains(new Problem.MissingItem(new Place.Line(179), "暮らし・まち分野の代表的な事例"));
  }
}
