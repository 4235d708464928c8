package kurabe.db.edition;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import kurabe.core.source.Place;
import org.jspecify.annotations.Nullable;

/// A [Place]: its kind, and the columns that the kind has. The row of a cell is in `line`.
@Embeddable
public record PlaceColumns(
    String kind,
    @Nullable Integer page,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable String sheet) {

  private enum Kind {
    WHOLE("whole"),
    LINE("line"),
    PAGE("page"),
    CELL("cell");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  public static PlaceColumns of(Place place) {
    return switch (place) {
      case Place.Whole() -> new PlaceColumns(Kind.WHOLE.code, null, null, null, null);
      case Place.Line(int line) -> new PlaceColumns(Kind.LINE.code, null, line, null, null);
      case Place.OnPage(int page, int line) ->
          new PlaceColumns(Kind.PAGE.code, page, line, null, null);
      case Place.Cell(String sheet, int row, int column) ->
          new PlaceColumns(Kind.CELL.code, null, row, column, sheet);
    };
  }

  public Place toPlace() {
    return switch (Coded.parse(Kind.values(), k -> k.code, kind)) {
      case WHOLE -> Place.WHOLE;
      case LINE -> new Place.Line(requireNonNull(line));
      case PAGE -> new Place.OnPage(requireNonNull(page), requireNonNull(line));
      case CELL ->
          new Place.Cell(requireNonNull(sheet), requireNonNull(line), requireNonNull(column));
    };
  }
}
