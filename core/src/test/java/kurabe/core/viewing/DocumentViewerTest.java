package kurabe.core.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import org.junit.jupiter.api.Test;

class DocumentViewerTest {

  private static final KeptDocument KEPT =
      new KeptDocument(Sha256.of(new byte[] {1}), "a", "題", "県", new byte[] {1});

  /// Draws pages only of documents that are said to have some.
  private record Pages(int count) implements PageImages {

    @Override
    public boolean canDraw(byte[] document) {
      return count > 0;
    }

    @Override
    public int countPages(byte[] document) {
      return count;
    }

    @Override
    public byte[] draw(byte[] document, int page, int line, String quote) {
      return new byte[0];
    }
  }

  private int opened;

  private DocumentViewer viewer(Opened contents, int pages) {
    return new DocumentViewer(
        _ -> Optional.of(KEPT),
        new OpenedDocuments(
            _ -> {
              opened++;
              return contents;
            }),
        new Pages(pages));
  }

  private static Opened.Contents text(int lines) {
    return new Opened.Contents(
        new TextDocument(
            IntStream.rangeClosed(1, lines)
                .mapToObj(it -> new Line(1, it, List.of("行" + it)))
                .toList(),
            "text/plain"),
        List.of(),
        List.of());
  }

  private static Grid sheet(String name, int rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      cells.add(List.of(new Cell(row, 1, name + row, new Place.Cell(name, row, 1))));
    }
    return new Grid(name, cells, List.of(new Merge(1, 1, 2, 1)), "text/csv");
  }

  private static Opened.Contents sheets(Grid... sheets) {
    Line first = new Line(1, 1, List.of("表"), new Place.Cell(sheets[0].name(), 1, 1));
    return new Opened.Contents(
        new TextDocument(List.of(first), "text/csv"), List.of(sheets), List.of());
  }

  @Test
  void aLineIsShownWithThirtyLinesAroundIt() {
    View view = viewer(text(500), 0).view(KEPT, new Place.Line(200));

    assertThat(view)
        .isInstanceOfSatisfying(
            View.OfText.class,
            it -> {
              assertThat(it.lines()).extracting(Line::number).hasSize(61).contains(170, 230);
              assertThat(it.total()).isEqualTo(500);
              assertThat(it.line()).isEqualTo(200);
            });
  }

  @Test
  void aTextWithoutAPlaceIsShownFromItsBeginning() {
    View view = viewer(text(500), 0).view(KEPT, Place.WHOLE);

    assertThat(((View.OfText) view).lines().getFirst().number()).isEqualTo(1);
  }

  @Test
  void aCellIsShownInItsOwnSheet() {
    View view =
        viewer(sheets(sheet("表紙", 3), sheet("データ", 1000)), 0)
            .view(KEPT, new Place.Cell("データ", 400, 1));

    assertThat(view)
        .isInstanceOfSatisfying(
            View.OfSheet.class,
            it -> {
              assertThat(it.sheets()).containsExactly("表紙", "データ");
              assertThat(it.rows().getFirst().getFirst().row()).isEqualTo(370);
              assertThat(it.rows().getLast().getFirst().row()).isEqualTo(430);
              assertThat(it.row()).isEqualTo(400);
            });
  }

  @Test
  void aRowThatTheSheetDoesNotHaveShowsItsEnd() {
    View view = viewer(sheets(sheet("", 3)), 0).view(KEPT, new Place.Cell("", 9999, 1));

    assertThat(((View.OfSheet) view).rows().getLast().getFirst().row()).isEqualTo(3);
  }

  @Test
  void aPageIsShownWithItsOwnLines() {
    Opened.Contents contents =
        new Opened.Contents(
            new TextDocument(
                List.of(
                    new Line(1, 1, List.of("一"), new Place.OnPage(1, 1)),
                    new Line(2, 2, List.of("二"), new Place.OnPage(2, 1))),
                "application/pdf"),
            List.of(),
            List.of());

    View view = viewer(contents, 2).view(KEPT, new Place.OnPage(2, 1));

    assertThat(view).isEqualTo(new View.OfPage(2, 2, List.of(contents.text().lines().get(1)), 1));
    assertThat(((View.OfPage) viewer(contents, 2).view(KEPT, new Place.OnPage(99, 1))).page())
        .isEqualTo(2);
  }

  @Test
  void aDocumentThatCannotBeOpenedSaysWhy() {
    Problem problem = new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED);

    assertThat(viewer(new Opened.Failed(problem), 0).view(KEPT, Place.WHOLE))
        .isEqualTo(new View.Unreadable(problem));
  }

  @Test
  void aDocumentIsOpenedOnceWhilePeopleLookThroughIt() {
    DocumentViewer viewer = viewer(text(5), 0);

    View first = viewer.view(KEPT, Place.WHOLE);
    View second = viewer.view(KEPT, new Place.Line(3));

    assertThat(first).isNotEqualTo(second);
    assertThat(opened).isEqualTo(1);
  }
}
