package kurabe.importers.sources.aomori.council;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Remark;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.testing.Edits;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

class CouncilMinutesTest {

  private static final String MINUTES = "aomori-dx-council-2024-2-minutes.txt";

  private final Readings readings = new Readings(new CouncilMinutes());
  private final String text = SourceFiles.text(MINUTES);

  @Test
  void theMeetingIsNamedWithItsFiscalYearAndDay() {
    CouncilRecord record = readings.record(text);

    assertThat(record.meeting().name()).isEqualTo("令和6年度第2回青森県DX推進会議");
    assertThat(record.meeting().date()).isEqualTo(LocalDate.of(2024, 12, 18));
  }

  @Test
  void theAgendaHasTheTwoPointsAndTheTwoPartsOfTheFirst() {
    assertThat(readings.record(text).agenda())
        .extracting(AgendaItem::number)
        .containsExactly("(1)", "(1)ア", "(1)イ", "(2)");
  }

  @Test
  void remarksAreCountedByPointAndTopic() {
    assertThat(counts(text))
        .containsExactly(
            Map.entry("(1)ア", 6L),
            Map.entry("(1)イ", 6L),
            Map.entry("(2)県民のＤＸ機運を盛り上げるための効果的な情報発信", 11L),
            Map.entry("(2)あらゆる分野におけるＤＸの推進", 5L));
  }

  private Map<String, Long> counts(String minutes) {
    return readings.record(minutes).remarks().stream()
        .collect(
            groupingBy(
                remark -> remark.agenda().number() + remark.topic(),
                LinkedHashMap::new,
                counting()));
  }

  @Test
  void everyRemarkIsCitedAtItsFirstLineAndWhole() {
    List<Remark> remarks = readings.record(text).remarks();

    assertThat(remarks)
        .extracting(remark -> remark.citation().place())
        .containsExactlyElementsOf(
            places(
                32, 36, 38, 40, 44, 48, 56, 58, 62, 66, 70, 74, 84, 86, 90, 100, 102, 108, 112, 114,
                120, 122, 128, 136, 140, 144, 148, 150));
    assertThat(remarks).allSatisfy(remark -> assertThat(remark.text()).endsWith("。"));
  }

  private static List<Place> places(int... lines) {
    return Arrays.stream(lines).<Place>mapToObj(Place.Line::new).toList();
  }

  /// Its last line stands on the next page.
  @Test
  void aRemarkThatCrossesAPageStaysOne() {
    assertThat(readings.record(text).remarks().get(14).text()).hasSize(154);
  }

  @Test
  void nothingIsDoubtful() {
    assertThat(readings.record(text).problems()).isEmpty();
  }

  @Test
  void minutesThatEndBeforeTheMeetingAreRefusedWhereverTheyWereCut() {
    List<String> lines = text.lines().toList();
    for (int length = 3; length < 157; length++) {
      String cut = String.join("\n", lines.subList(0, length));
      assertThat(readings.refusal(cut)).as("after line %d", length).isNotEmpty();
    }
  }

  @Test
  void aPointThatNobodyIsQuotedOnIsMissing() {
    String without = Edits.cut(text, "（１）イ ＤＸ関連事業ロードマップの取組状況について \n\n・", "（２）本県");

    assertThat(readings.record(without).problems())
        .containsExactly(new Problem.MissingItem(new Place.Line(20), "(1)イ"));
  }

  @Test
  void aHeadingThatWasRenamedIsStillThePoint() {
    String renamed = Edits.replace(text, "\n（１）ア 目標達成状況ダッシュボード（案）について", "\n（１）ア ダッシュボード案について");

    assertThat(counts(renamed)).containsEntry("(1)ア", 6L);
  }

  @Test
  void anAnnouncementThatWasRenamedIsNotGuessed() {
    assertThat(readings.refusal(Edits.replace(text, "主な発言", "やりとり")))
        .containsExactly(new Problem.MissingTable(Place.WHOLE, "主な発言"));
  }

  @Test
  void aRemarkThatIsRepeatedIsTakenOnce() {
    String repeated = Edits.repeat(text, "・ 東北３県");

    CouncilRecord record = readings.record(repeated);
    assertThat(record.remarks()).hasSize(28);
    assertThat(record.problems()).singleElement().isInstanceOf(Problem.DuplicateItem.class);
  }

  @Test
  void figuresOfTheOtherWidthMeanTheSame() {
    assertThat(readings.record(Edits.fullWidthDigits(text)).remarks()).hasSize(28);
  }

  @Test
  void minutesWithoutADayAreRefused() {
    assertThat(readings.refusal(Edits.without(text, "日時")))
        .contains(new Problem.MissingEditionDate(Place.WHOLE));
  }

  @Test
  void aReissueKeepsTheKeysOfWhatItLeaves() {
    String other = Edits.replace(text, "・ 東北３県の", "・ 東北６県の");
    List<Remark> before = readings.record(text).remarks();
    List<Remark> after = readings.record(other).remarks();

    assertThat(after.stream().map(Remark::key).toList())
        .filteredOn(before.stream().map(Remark::key).toList()::contains)
        .hasSize(27);
  }
}
