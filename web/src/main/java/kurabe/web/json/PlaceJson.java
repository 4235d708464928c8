package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.source.Place;
import kurabe.web.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/// A place in a document, counted from 1; nothing at all means the whole document.
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceJson(
    @Nullable Integer page, @Nullable Integer line, @Nullable String sheet, @Nullable String cell) {

  static PlaceJson of(Place place) {
    return switch (place) {
      case Place.Whole _ -> new PlaceJson(null, null, null, null);
      case Place.Line(int line) -> new PlaceJson(null, line, null, null);
      case Place.OnPage(int page, int line) -> new PlaceJson(page, line, null, null);
      case Place.Cell cell -> new PlaceJson(null, null, cell.sheet(), PlaceWords.cell(cell));
    };
  }
}
