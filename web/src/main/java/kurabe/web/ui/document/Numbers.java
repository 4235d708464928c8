package kurabe.web.ui.document;

import kurabe.core.source.Place;

/// What a line is called by on its page, in its text or in its sheet.
final class Numbers {

  private Numbers() {}

  static int of(Place place) {
    return switch (place) {
      case Place.Whole() -> 0;
      case Place.Line(int line) -> line;
      case Place.OnPage(int _, int line) -> line;
      case Place.Cell(var _, int row, int _) -> row;
    };
  }
}
