package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// A row's cells without stray spaces, beside the line that they came from.
record Cells(Line line, List<String> texts) {

  static Cells of(Line line) {
    return new Cells(line, line.cells().stream().map(JapaneseText::tidyName).toList());
  }

  /// Empty for a column that the row does not reach.
  String at(int column) {
    return column < texts.size() ? texts.get(column) : "";
  }

  List<String> used() {
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  Stream<Integer> columns() {
    return IntStream.range(0, texts.size()).boxed();
  }

  int firstUsed() {
    return columns().filter(column -> !at(column).isEmpty()).findFirst().orElse(0);
  }
}
