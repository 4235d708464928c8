package kurabe.web.words;

import kurabe.core.source.Place;

/// Where in a document something stands, as people point to it.
public final class PlaceWords {

  private static final int LETTERS = 26;

  private PlaceWords() {}

  public static String of(Place place) {
    return switch (place) {
      case Place.Whole _ -> "文書全体";
      case Place.Line(int line) -> line + "行目";
      case Place.OnPage(int page, int line) -> page + "ページ" + line + "行目";
      case Place.Cell cell ->
          cell.sheet().isEmpty() ? cell(cell) + "のセル" : "シート「" + cell.sheet() + "」の" + cell(cell);
    };
  }

  /// A cell's name within its sheet, as spreadsheets write it: `C5`.
  public static String cell(Place.Cell cell) {
    return letters(cell.column()) + cell.row();
  }

  /// A column's name as spreadsheets write it: `AB`.
  public static String column(int column) {
    return letters(column);
  }

  private static String letters(int column) {
    String last = Character.toString('A' + (column - 1) % LETTERS);
    return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
  }
}
