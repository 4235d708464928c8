package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// The line that names the report, with the fiscal year it reports on.
///
/// @param year empty where neither the title nor a bracket below it names one
record ReportTitle(Line line, Optional<PrintedYear> year) {

  /// A title stands at the top; further down the same words are a mention in another report.
  private static final int TOP_LINES = 20;

  private static final int LONGEST = 60;

  static Optional<ReportTitle> find(List<Line> document) {
    List<Line> top =
        document.stream().filter(line -> !line.text().isBlank()).limit(TOP_LINES).toList();
    return top.stream()
        .filter(ReportTitle::isTitle)
        .findFirst()
        .map(line -> new ReportTitle(line, findYear(line, top)));
  }

  private static boolean isTitle(Line line) {
    String text = JapaneseText.compact(line.text());
    return text.contains("秋田県DX推進計画")
        && text.contains("進捗")
        && text.length() <= LONGEST
        && !text.contains("。");
  }

  /// A long title may be set on two lines, with the bracketed year alone on the second.
  private static Optional<PrintedYear> findYear(Line title, List<Line> top) {
    Stream<String> below =
        top.stream()
            .skip(top.indexOf(title) + 1L)
            .limit(1)
            .map(Line::text)
            .filter(text -> JapaneseText.compact(text).matches("\\(.{2,6}\\)"));
    return Stream.concat(Stream.of(title.text()), below)
        .flatMap(text -> PrintedYear.find(text).stream())
        .findFirst();
  }
}
