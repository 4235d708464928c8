package kurabe.importers.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Line;
import kurabe.core.source.Place;

/// The objects of a JSON text in the order in which they begin.
final class JsonRows {

  static final class TooManyCells extends RuntimeException {}

  private final int maximumCells;
  private final List<List<String>> rows = new ArrayList<>();
  private int cells;

  JsonRows(int maximumCells) {
    this.maximumCells = maximumCells;
  }

  /// @throws IOException when it is no JSON, or ends too early, or goes on behind its end
  void read(JsonParser parser) throws IOException {
    value(parser, parser.nextToken(), "");
    if (parser.nextToken() != null) {
      throw new IOException("more than one value");
    }
  }

  List<List<Cell>> cells() {
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                IntStream.range(0, rows.get(row).size())
                    .mapToObj(column -> cell(row, column))
                    .toList())
        .toList();
  }

  private Cell cell(int row, int column) {
    return new Cell(row + 1, column + 1, rows.get(row).get(column), new Place.Line(row + 1));
  }

  List<Line> lines() {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> new Line(1, row + 1, rows.get(row)))
        .toList();
  }

  /// Texts and numbers in a list have no name; they are named like the list.
  private void value(JsonParser parser, JsonToken token, String path) throws IOException {
    if (token == null) {
      throw new EOFException(path);
    }
    if (token == JsonToken.START_OBJECT) {
      object(parser, path);
    } else if (token == JsonToken.START_ARRAY) {
      array(parser, path);
    } else if (token.isScalarValue()) {
      List<String> row = new ArrayList<>(List.of(path));
      rows.add(row);
      add(row, "$", parser);
    }
  }

  private void array(JsonParser parser, String path) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      value(parser, token, path);
    }
  }

  private void object(JsonParser parser, String path) throws IOException {
    List<String> row = new ArrayList<>(List.of(path));
    rows.add(row);
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token == null) {
        throw new EOFException(path);
      }
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != null && value.isScalarValue()) {
        add(row, name, parser);
      } else {
        value(parser, value, path.isEmpty() ? name : path + "/" + name);
      }
    }
  }

  private void add(List<String> row, String name, JsonParser parser) throws IOException {
    cells += 2;
    if (cells > maximumCells) {
      throw new TooManyCells();
    }
    row.add(name);
    row.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
  }
}
