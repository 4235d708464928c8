package kurabe.importers.read.pdf;

/// The rows and columns that a cell of a table takes, both ends included, counted from 0.
record Span(int top, int left, int bottom, int right) {

  boolean isMerged() {
    return top != bottom || left != right;
  }

  boolean covers(int row, int column) {
    return top <= row && row <= bottom && left <= column && column <= right;
  }

  Span withoutRow(int row) {
    return new Span(top > row ? top - 1 : top, left, bottom >= row ? bottom - 1 : bottom, right);
  }

  Span down(int rows) {
    return new Span(top + rows, left, bottom + rows, right);
  }
}
