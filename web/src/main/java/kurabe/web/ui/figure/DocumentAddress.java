package kurabe.web.ui.figure;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;

/// The address of a place in a kept document.
///
/// @param quote what to outline there; empty for nothing in particular
public record DocumentAddress(Sha256 document, Place place, String quote) {

  public static final String ROUTE = "documents/:document";

  /// Longer ones are found by their beginning.
  private static final int LONGEST_QUOTE = 120;

  private static final String PAGE = "page";
  private static final String LINE = "line";
  private static final String SHEET = "sheet";
  private static final String ROW = "row";
  private static final String COLUMN = "column";
  private static final String QUOTE = "quote";

  public static DocumentAddress of(Sha256 document, Citation citation) {
    return new DocumentAddress(document, citation.place(), citation.quote());
  }

  /// Empty for an address that no page of Kurabe links to.
  public static Optional<DocumentAddress> parse(String hash, QueryParameters query) {
    try {
      return Optional.of(
          new DocumentAddress(
              new Sha256(hash), place(query), query.getSingleParameter(QUOTE).orElse("")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public DocumentAddress at(Place other) {
    return new DocumentAddress(document, other, "");
  }

  private static Place place(QueryParameters query) {
    if (query.getSingleParameter(ROW).isPresent()) {
      return new Place.Cell(
          query.getSingleParameter(SHEET).orElse(""), number(query, ROW), number(query, COLUMN));
    }
    if (query.getSingleParameter(PAGE).isPresent()) {
      return new Place.OnPage(number(query, PAGE), number(query, LINE));
    }
    return query.getSingleParameter(LINE).isPresent()
        ? new Place.Line(number(query, LINE))
        : Place.WHOLE;
  }

  /// @throws IllegalArgumentException for what is no number
  private static int number(QueryParameters query, String name) {
    return query.getSingleParameter(name).map(Integer::valueOf).orElse(0);
  }

  /// Relative to the start page.
  public String path() {
    Map<String, String> query = new HashMap<>();
    switch (place) {
      case Place.Whole() -> {}
      case Place.Line(int line) -> query.put(LINE, Integer.toString(line));
      case Place.OnPage(int page, int line) -> {
        query.put(PAGE, Integer.toString(page));
        query.put(LINE, Integer.toString(line));
      }
      case Place.Cell(String sheet, int row, int column) -> {
        query.put(SHEET, sheet);
        query.put(ROW, Integer.toString(row));
        query.put(COLUMN, Integer.toString(column));
      }
    }
    if (!quote.isEmpty()) {
      query.put(QUOTE, quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE)));
    }
    return new Location("documents/" + document.hex(), QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
