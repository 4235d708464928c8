package kurabe.importers.sources.aomori.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.importers.testing.Edits;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The plan's slides cut, retyped or rearranged: each gives a named problem or what is printed.
class IctPlanRobustnessTest {

  private final Readings readings = new Readings(new IctPlan());
  private final String text = SourceFiles.text("aomori-ict-plan-2019.txt");
  private final Edition original = readings.edition(text);

  @Test
  void aPlanThatLostPagesIsRefusedUpToItsTable() {
    List<String> lines = text.lines().toList();
    for (int length = 4; length < 319; length += 7) {
      String cut = String.join("\n", lines.subList(0, length));
      assertThat(readings.refusal(cut)).as("after line %d", length).isNotEmpty();
    }
  }

  @Test
  void aTableThatWasCutMissesFocalPoints() {
    String cut = String.join("\n", text.lines().toList().subList(0, 351));

    assertThat(readings.edition(cut).problems())
        .contains(new Problem.MissingItem(new Place.Line(319), "⑤あおもりの今と未来をつくるＩＣＴ人財の育成の推進の指標"))
        .hasAtLeastOneElementOfType(Problem.UnclaimedText.class);
  }

  @Test
  void aMeasureThatIsMissingIsNamed() {
    String without = Edits.without(text, "施策２ 魅⼒");

    assertThat(readings.edition(without).problems())
        .contains(new Problem.MissingItem(new Place.Line(186), "施策2"));
  }

  @Test
  void aPolicyThatIsMissingIsNamedAndCounted() {
    String without = Edits.without(text, " l基本⽅針２");

    assertThat(readings.edition(without).problems())
        .hasAtLeastOneElementOfType(Problem.MissingItem.class)
        .hasAtLeastOneElementOfType(Problem.CountMismatch.class);
  }

  @Test
  void aMeasureThatIsRepeatedIsTakenOnce() {
    Edition edition = readings.edition(Edits.repeat(text, "施策３ 誘客"));

    assertThat(edition.items()).hasSameSizeAs(original.items());
    assertThat(edition.problems()).hasAtLeastOneElementOfType(Problem.DuplicateItem.class);
  }

  @Test
  void figuresOfTheOtherWidthMeanTheSame() {
    Edition edition = readings.edition(Edits.fullWidthDigits(text));

    assertThat(edition.ranks()).hasSize(10);
    assertThat(edition.observations()).hasSize(5);
    assertThat(edition.allItems().count()).isEqualTo(original.allItems().count());
  }

  @Test
  void aValueWithoutItsRankIsKeptAndSaidSo() {
    String without = Edits.replace(text, "（順位：全国22位、東北３位）", "");

    Edition edition = readings.edition(without);
    assertThat(edition.observations()).hasSize(5);
    assertThat(edition.problems()).hasAtLeastOneElementOfType(Problem.UnreadableFigure.class);
  }

  @Test
  void aHeadingThatWasRenamedIsMissing() {
    assertThat(readings.refusal(Edits.replace(text, "県内の情報化の現状", "県の統計")))
        .contains(new Problem.MissingTable(Place.WHOLE, "県内の情報化の現状"));
  }
}
