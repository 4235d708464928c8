package kurabe.core.viewing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;

/// Shows what stands at a place of a kept document, with what is around it.
@Singleton
public final class DocumentViewer {

  /// Lines or rows above and below the one that is meant.
  private static final int AROUND = 30;

  private final DocumentArchive archive;
  private final OpenedDocuments documents;
  private final PageImages images;

  DocumentViewer(DocumentArchive archive, OpenedDocuments documents, PageImages images) {
    this.archive = archive;
    this.documents = documents;
    this.images = images;
  }

  public Optional<KeptDocument> find(Sha256 hash) {
    return archive.find(hash);
  }

  /// @param place a place that the document does not have shows its beginning
  public View view(KeptDocument document, Place place) {
    return switch (documents.open(document)) {
      case Opened.Failed(Problem problem) -> new View.Unreadable(problem);
      case Opened.Contents contents ->
          images.canDraw(document.content())
              ? page(document, contents, place)
              : switch (place) {
                case Place.Cell cell -> sheet(contents, cell);
                case Place.Whole _, Place.Line _, Place.OnPage _ -> withoutPages(contents, place);
              };
    };
  }

  private View page(KeptDocument document, Opened.Contents contents, Place place) {
    int pages = images.countPages(document.content());
    int page = place instanceof Place.OnPage(int asked, int _) ? Math.clamp(asked, 1, pages) : 1;
    int line = place instanceof Place.OnPage(int _, int asked) ? asked : 0;
    List<Line> lines =
        contents.text().lines().stream().filter(each -> each.page() == page).toList();
    return new View.OfPage(page, pages, lines, line);
  }

  private static View withoutPages(Opened.Contents contents, Place place) {
    boolean spreadsheet =
        contents.text().lines().stream().limit(1).anyMatch(it -> it.place() instanceof Place.Cell);
    return spreadsheet ? sheet(contents, new Place.Cell("", 0, 0)) : text(contents, line(place));
  }

  private static int line(Place place) {
    return switch (place) {
      case Place.Line(int line) -> line;
      case Place.OnPage(int _, int line) -> line;
      case Place.Whole _, Place.Cell _ -> 0;
    };
  }

  private static View text(Opened.Contents contents, int line) {
    List<Line> all = contents.text().lines();
    List<Line> around =
        all.stream()
            .filter(each -> Math.abs(each.number() - Math.max(line, 1 + AROUND)) <= AROUND)
            .toList();
    return new View.OfText(around, all.isEmpty() ? 0 : all.getLast().number(), line);
  }

  private static View sheet(Opened.Contents contents, Place.Cell cell) {
    List<Grid> sheets = contents.tables();
    if (sheets.isEmpty()) {
      return text(contents, cell.row());
    }
    Grid grid =
        sheets.stream()
            .filter(each -> each.name().equals(cell.sheet()))
            .findFirst()
            .orElse(sheets.getFirst());
    int total = grid.rows().size();
    int middle = Math.max(cell.row(), 1 + AROUND);
    int first = Math.clamp(middle - AROUND, 1, Math.max(total, 1));
    int last = Math.min(middle + AROUND, total);
    return new View.OfSheet(
        sheets.stream().map(Grid::name).toList(),
        grid.name(),
        IntStream.rangeClosed(first, last).mapToObj(row -> grid.rows().get(row - 1)).toList(),
        grid.merges(),
        total,
        cell.row(),
        cell.column());
  }
}
