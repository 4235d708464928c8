package kurabe.importers.sources.numbercard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kurabe.importers.testing.Surveys.find;
import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.testing.Surveys;
import org.junit.jupiter.api.Test;

/// What may be wrong with a month of the series is named, or makes no difference.
class NumberCardFaultsTest {

  private static final String ISSUED = "my-number-card-issued";
  private static final Period DAY = new Period.AsOfDay(LocalDate.of(2022, 12, 31));

  private final Surveys surveys = Months.surveys();
  private final String text = Months.text("20221231");
  private final SurveyTable original = surveys.table(text);

  @Test
  void encodingsAndLineEndsMakeNoDifference() {
    String bare = text.substring(1);

    assertSame(surveys.table(bare.getBytes(Charset.forName("windows-31j"))));
    assertSame(surveys.table(bare.replace("\n", "\r\n")));
    assertSame(surveys.table(bare.replace("\"", "")));
    assertSame(surveys.table(bare.stripTrailing()));
  }

  @Test
  void columnsAreFoundByTheirNames() {
    String swapped =
        text.substring(1)
            .lines()
            .map(line -> line.split(",", -1))
            .map(c -> String.join(",", c[6], c[4], c[3], c[2], c[1], c[0], c[5]))
            .collect(Collectors.joining("\n"));
    SurveyTable table = surveys.table(swapped);

    assertThat(ratio(get(table, ISSUED, "02"))).isEqualTo("666041/1243081");
    assertThat(ratio(get(table, ISSUED, "00"))).isEqualTo("71905789/125927902");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void fullWidthDigitsAndSeparatorsAreDigits() {
    SurveyTable table =
        surveys.table(
            text.replace("\"青森県\",1243081,666041,53.6", "\"青森県\",\"1,243,081\",６６６０４１,５３．６"));

    assertThat(ratio(get(table, ISSUED, "02"))).isEqualTo("666041/1243081");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void anAddedColumnIsASignal() {
    String added = text.lines().map(line -> line + ",備考").collect(Collectors.joining("\n"));
    SurveyTable table = surveys.table(added);

    assertSame(table);
    assertThat(table.problems())
        .containsExactly(new Problem.UnclaimedColumn(new Place.Cell("", 1, 8), "備考"));
  }

  @Test
  void aRenamedColumnIsNotGuessed() {
    assertThat(surveys.refusal(text.replace("\"交付枚数\"", "\"累計枚数\"")))
        .first()
        .isInstanceOfSatisfying(
            Problem.MissingColumn.class, problem -> assertThat(problem.column()).isEqualTo("交付枚数"));
  }

  @Test
  void aRateThatItsPartsCannotGiveIsReportedAndLeavesTheNationOpen() {
    SurveyTable table = surveys.table(text.replace("666041,53.6", "666041,63.6"));

    assertThat(table.problems())
        .containsExactly(
            new Problem.InconsistentFigure(
                new Place.Cell("", 3, 5), "青森県", DAY, percent("63.6"), computed("53.6")),
            new Problem.IncompleteTotal(new Place.Cell("", 1, 5), "全国 人口に対する交付枚数率", 46, 47));
    assertThat(get(table, ISSUED, "02").ratio()).isEmpty();
    assertThat(find(table, ISSUED, "00")).isEmpty();
  }

  @Test
  void aMissingPrefectureIsNamedAndLeavesTheNationOpen() {
    SurveyTable table = surveys.table(without("青森県"));

    assertThat(table.problems()).contains(new Problem.MissingBody(Place.WHOLE, "青森県"));
    assertThat(table.values()).hasSize(46);
  }

  @Test
  void aRepeatedPrefectureIsTakenOnceAndNamed() {
    String aomori = text.lines().filter(line -> line.contains("青森県")).findFirst().orElseThrow();
    SurveyTable table = surveys.table(text + "\n" + aomori + "\n");

    assertThat(table.values()).isEqualTo(original.values());
    assertThat(table.problems())
        .containsExactly(new Problem.DuplicateItem(new Place.Cell("", 50, 2), "青森県"));
  }

  @Test
  void aRowOfAnotherMonthIsLeftOut() {
    SurveyTable table = surveys.table(text.replaceFirst("(青森県.*)2022/12/31", "$12022/11/30"));

    assertThat(table.problems())
        .contains(
            new Problem.ConflictingFigures(
                new Place.Cell("", 3, 2), "交付枚数算出基準日", "2022-12-31", "2022-11-30"));
    assertThat(find(table, ISSUED, "02")).isEmpty();
  }

  @Test
  void aTableWithoutDatesNeedsOne() {
    String undated = text.replaceAll("\"20\\d\\d/\\d\\d/\\d\\d\"", "\"\"");

    assertThat(surveys.refusal(undated)).containsExactly(new Problem.MissingVintage(Place.WHOLE));
    assertThat(get(surveys.asOf("2022-12-31").table(undated), ISSUED, "02").asOf().period())
        .contains(DAY);
  }

  @Test
  void whereverTheFileIsCutSomethingIsNamed() {
    byte[] bytes = text.getBytes(UTF_8);
    for (int length = 400; length < bytes.length - 2; length += 97) {
      assertThat(surveys.problems(Arrays.copyOf(bytes, length)))
          .as("%d bytes", length)
          .isNotEmpty();
    }
  }

  @Test
  void otherFilesAreRefused() {
    assertThat(surveys.refusal("")).containsExactly(new Problem.EmptyDocument(Place.WHOLE));
    assertThat(surveys.refusal("PK\u0003\u0004"))
        .containsExactly(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED));
    assertThat(surveys.refusal(text.replace("青森県", "青森\u0000県")))
        .containsExactly(new Problem.UnreadableDocument(new Place.Line(3), Unreadable.NOT_TEXT));
  }

  private void assertSame(SurveyTable table) {
    assertThat(table.values()).isEqualTo(original.values());
  }

  private String without(String prefecture) {
    return text.lines()
        .filter(line -> !line.contains(prefecture))
        .collect(Collectors.joining("\n"));
  }

  private static Quantity percent(String printed) {
    return new Quantity(new BigDecimal(printed), Unit.PERCENT, printed);
  }

  private static Quantity computed(String value) {
    return new Quantity(new BigDecimal(value), Unit.PERCENT, "");
  }
}
