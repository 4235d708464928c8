package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// From lines and characters to the rows of a table.
class RuledTableTest {

  private static final List<Double> COLUMNS = List.of(50.0, 150.0, 250.0, 350.0);
  private static final List<Double> ROWS = List.of(100.0, 130.0, 160.0);

  @Test
  void everyRowHasACellForEveryColumn() {
    List<List<String>> lines =
        new Typeset()
            .grid(COLUMNS, ROWS)
            .text(55, 110, "指標")
            .text(155, 110, "目標")
            .text(55, 140, "件数")
            .text(255, 140, "218件")
            .lines();

    assertThat(lines).containsExactly(List.of("指標", "目標", ""), List.of("件数", "", "218件"));
  }

  @Test
  void aMergedHeaderStandsInItsFirstColumn() {
    List<List<String>> lines =
        new Typeset()
            .level(100, 50, 350)
            .level(130, 150, 350)
            .level(160, 50, 350)
            .upright(50, 100, 160)
            .upright(150, 100, 160)
            .upright(250, 130, 160)
            .upright(350, 100, 160)
            .text(60, 125, "中間指標")
            .text(200, 110, "2025.9月末")
            .text(160, 140, "値")
            .text(260, 140, "達成率")
            .lines();

    assertThat(lines).containsExactly(List.of("中間指標", "2025.9月末", ""), List.of("", "値", "達成率"));
  }

  /// The outermost lines are left out, as in many offices.
  @Test
  void aTableMayBeOpenAtItsSides() {
    List<List<String>> lines =
        new Typeset()
            .level(100, 50, 350)
            .level(130, 50, 350)
            .level(160, 50, 350)
            .upright(150, 100, 160)
            .text(60, 110, "甲")
            .text(160, 110, "乙")
            .text(60, 140, "丙")
            .text(160, 140, "丁")
            .lines();

    assertThat(lines).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
  }

  @Test
  void linesThatDoNotQuiteMeetAreATable() {
    List<List<String>> lines =
        new Typeset()
            .level(100, 52, 349)
            .level(131, 51, 352)
            .upright(50, 101.5, 130)
            .upright(200, 102, 129)
            .upright(351, 98, 132)
            .text(60, 110, "甲")
            .text(210, 110, "乙")
            .lines();

    assertThat(lines).containsExactly(List.of("甲", "乙"));
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    List<List<String>> lines =
        new Typeset()
            .grid(List.of(50.0, 350.0), List.of(300.0, 400.0))
            .text(60, 310, "一行目")
            .text(60, 325, "二行目")
            .text(60, 200, "上")
            .lines();

    assertThat(lines).containsExactly(List.of("上"), List.of("一行目"), List.of("二行目"));
  }

  @Test
  void boldTypeThatIsDrawnTwiceIsReadOnce() {
    List<List<String>> lines = new Typeset().text(60, 310, "合計").text(60.3, 310, "合計").lines();

    assertThat(lines).containsExactly(List.of("合計"));
  }

  @Test
  void verticalWritingIsReadFromTheRight() {
    List<List<String>> lines =
        new Typeset()
            .grid(List.of(50.0, 100.0, 300.0), List.of(100.0, 160.0))
            .vertical(75, 103, "行政手続の")
            .vertical(60, 103, "電子化")
            .text(110, 110, "80.9%")
            .lines();

    assertThat(lines).containsExactly(List.of("行政手続の電子化", "80.9%"));
  }

  @Property
  void noTextOfAGridIsLostOrMoved(
      @ForAll @IntRange(min = 2, max = 6) int width,
      @ForAll @IntRange(min = 2, max = 8) int height) {
    List<Double> columns = edges(width, 80);
    List<Double> rows = edges(height, 25);
    Typeset typeset = new Typeset().grid(columns, rows);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        typeset.text(columns.get(column) + 4, rows.get(row) + 6, row + "x" + column);
      }
    }

    List<List<String>> lines = typeset.lines();

    assertThat(lines).hasSize(height);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        assertThat(lines.get(row).get(column)).isEqualTo(row + "x" + column);
      }
    }
  }

  private static List<Double> edges(int count, double step) {
    return DoubleStream.iterate(40, edge -> edge + step).limit(count + 1L).boxed().toList();
  }
}
