package kurabe.core.document;

/// Cells of a table that are drawn as one. Its text stands in the first; the others are blank.
///
/// Rows and columns as in [Cell], both ends included.
public record Merge(int top, int left, int bottom, int right) {

  public boolean covers(int row, int column) {
    return top <= row && row <= bottom && left <= column && column <= right;
  }
}
