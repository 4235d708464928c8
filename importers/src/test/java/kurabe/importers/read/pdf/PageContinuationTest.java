package kurabe.importers.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import org.junit.jupiter.api.Test;

/// Tables that cross pages.
class PageContinuationTest {

  private static final List<Double> COLUMNS = List.of(50.0, 150.0, 350.0, 450.0);

  private static List<List<String>> rows(Typeset... pages) {
    List<LaidOutPage> laidOut = new ArrayList<>();
    for (Typeset page : pages) {
      laidOut.add(page.page(laidOut.size() + 1));
    }
    List<Grid> grids = Assembler.of(PageContinuation.join(Frames.resolve(laidOut))).grids();
    assertThat(grids).hasSize(1);
    return grids.getFirst().rows().stream()
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }

  private static Typeset row(Typeset page, double top, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      page.text(COLUMNS.get(column) + 4, top, cells[column]);
    }
    return page;
  }

  private static Typeset page(double... rows) {
    List<Double> edges = Arrays.stream(rows).boxed().toList();
    return new Typeset().grid(COLUMNS, edges);
  }

  @Test
  void aRepeatedHeaderIsNoRow() {
    Typeset first = page(100, 120, 140);
    row(row(first, 105, "分類", "取組", "R6"), 125, "一", "申請", "A");
    Typeset second = page(50, 70, 90);
    row(row(second, 55, "分類", "取組", "R6"), 75, "二", "納付", "B");

    assertThat(rows(first, second))
        .containsExactly(
            List.of("分類", "取組", "R6"), List.of("一", "申請", "A"), List.of("二", "納付", "B"));
  }

  /// A page that ends inside a row draws no line below it.
  @Test
  void aRowThatThePageCutsIsOneRow() {
    Typeset first = openBelow();
    row(row(first, 105, "分類", "取組", "R6"), 125, "一", "手続の", "A");
    Typeset second = openAbove();
    row(second, 55, "", "電子化", "");

    assertThat(rows(first, second))
        .containsExactly(List.of("分類", "取組", "R6"), List.of("一", "手続の電子化", "A"));
  }

  @Test
  void wholeRowsBelowARepeatedHeaderAreNotJoined() {
    Typeset first = openBelow();
    row(row(first, 105, "分類", "取組", "R6"), 125, "一", "申請", "A");
    Typeset second = page(50, 70, 90);
    row(row(second, 55, "分類", "取組", "R6"), 75, "二", "納付", "B");

    assertThat(rows(first, second)).hasSize(3).last().isEqualTo(List.of("二", "納付", "B"));
  }

  /// The category is centred in a cell that both pages share, and stands on the second.
  @Test
  void aCategoryOnTheNextPageCountsForBoth() {
    Typeset first =
        new Typeset()
            .level(100, 50, 450)
            .level(120, 50, 450)
            .level(140, 150, 450)
            .upright(50, 100, 140)
            .upright(150, 100, 140)
            .upright(350, 100, 140)
            .upright(450, 100, 140);
    row(row(first, 105, "分類", "取組", "R6"), 125, "", "申請", "A");
    Typeset second = page(50, 70, 90);
    row(row(second, 55, "分類", "取組", "R6"), 75, "一", "納付", "B");

    assertThat(rows(first, second))
        .containsExactly(
            List.of("分類", "取組", "R6"), List.of("一", "申請", "A"), List.of("", "納付", "B"));
  }

  @Test
  void aTableWithOtherColumnsIsAnotherTable() {
    Typeset first = row(page(100, 120), 105, "甲", "乙", "丙");
    Typeset second =
        new Typeset()
            .grid(List.of(50.0, 250.0, 450.0), List.of(50.0, 70.0))
            .text(60, 55, "丁")
            .text(260, 55, "戊");
    List<LaidOutPage> pages = List.of(first.page(1), second.page(2));

    assertThat(Assembler.of(PageContinuation.join(pages)).grids()).hasSize(2);
  }

  private static Typeset openBelow() {
    return new Typeset()
        .level(100, 50, 450)
        .level(120, 50, 450)
        .upright(50, 100, 140)
        .upright(150, 100, 140)
        .upright(350, 100, 140)
        .upright(450, 100, 140);
  }

  private static Typeset openAbove() {
    return new Typeset()
        .level(70, 50, 450)
        .upright(50, 50, 70)
        .upright(150, 50, 70)
        .upright(350, 50, 70)
        .upright(450, 50, 70);
  }
}
