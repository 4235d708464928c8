package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridReaderTest {

  private static final int LIMIT = 4_000_000;

  private final GridReader reader = new GridReader(new Limits(LIMIT, 1_000_000, LIMIT));

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b\nc,d\n", "a,b\r\nc,d", "\uFEFFa,b\nc,d", "a\tb\nc\td\n", "\"a\",b\nc,\"d\""})
  void everyWayToWriteATableGivesTheSameCells(String text) {
    assertThat(grid(text).rows())
        .containsExactly(
            List.of(new Cell(1, 1, "a"), new Cell(1, 2, "b")),
            List.of(new Cell(2, 1, "c"), new Cell(2, 2, "d")));
  }

  @Test
  void rowsAreNumberedAsASpreadsheetDoes() {
    Grid grid = grid("a,\"b\nb\"\n\nc,d\n");

    assertThat(grid.rows()).hasSize(3);
    assertThat(grid.rows().getLast().getFirst().place()).isEqualTo(new Place.Cell("", 3, 1));
  }

  @Test
  void rowsMayDifferInLength() {
    assertThat(grid("表題\na,b,c\nd\n").rows()).extracting(List::size).containsExactly(1, 3, 1);
  }

  @Test
  void commasInsideQuotesAreText() {
    assertThat(grid("\"1,243,081\",\"彼は\"\"はい\"\"と\"\n").rows().getFirst())
        .extracting(Cell::text)
        .containsExactly("1,243,081", "彼は\"はい\"と");
  }

  @Test
  void windows31jIsRead() {
    byte[] bytes = "都道府県,①髙".getBytes(Charset.forName("windows-31j"));

    assertThat(reader.read(bytes)).isInstanceOf(Tabulated.Table.class);
    Grid grid = ((Tabulated.Table) reader.read(bytes)).grid();
    assertThat(grid.mediaType()).isEqualTo("text/csv; charset=windows-31j");
    assertThat(grid.rows().getFirst()).extracting(Cell::text).containsExactly("都道府県", "①髙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,\"b", "a,\"b\"c\n", "a,b\nc,\"d\n\n"})
  void aQuoteThatDoesNotMatchIsAProblemOfItsRow(String text) {
    int row = text.startsWith("a,b\n") ? 2 : 1;

    assertThat(reader.read(text.getBytes(UTF_8)))
        .isEqualTo(
            new Tabulated.Malformed(
                new Problem.UnreadableDocument(new Place.Line(row), Unreadable.MALFORMED_TABLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一行の文。", "a\u0000,b", "%PDF-1.7,"})
  void whatIsNoTableIsNone(String text) {
    assertThat(reader.read(text.getBytes(UTF_8))).isEqualTo(new Tabulated.None());
  }

  @Test
  void moreCellsThanAnyTableHasAreRefused() {
    String row = ",".repeat(9_999) + "\n";

    assertThat(reader.read(row.repeat(101).getBytes(UTF_8)))
        .isEqualTo(
            new Tabulated.Malformed(
                new Problem.UnreadableDocument(new Place.Line(101), Unreadable.TOO_LARGE)));
  }

  @Property
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    assertThat(reader.read(bytes)).isNotNull();
  }

  private Grid grid(String text) {
    assertThat(reader.read(text.getBytes(UTF_8))).isInstanceOf(Tabulated.Table.class);
    return ((Tabulated.Table) reader.read(text.getBytes(UTF_8))).grid();
  }
}
