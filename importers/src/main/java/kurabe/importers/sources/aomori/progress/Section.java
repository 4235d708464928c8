package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.importers.text.JapaneseText;

/// What stands under a KPI's heading, down to the next one.
record Section(KpiHeading heading, List<Line> lines) {

  static List<Section> list(TextDocument document) {
    KpiHeadings headings = KpiHeadings.of(document);
    List<Section> sections = new ArrayList<>();
    Optional<String> field = Optional.empty();
    for (Line line : document.lines()) {
      Optional<String> named = KpiHeadings.findField(JapaneseText.tidyName(line.text()));
      field = named.isPresent() ? named : field;
      Optional<KpiHeading> heading = headings.find(line, field);
      if (heading.isPresent()) {
        start(sections, heading.get());
      } else if (!sections.isEmpty()) {
        sections.getLast().lines().add(line);
      }
    }
    return withoutMentions(sections);
  }

  /// A heading that is repeated on the next page goes on with the same table.
  private static void start(List<Section> sections, KpiHeading heading) {
    if (sections.isEmpty() || !heading.continues(sections.getLast().heading())) {
      sections.add(new Section(heading, new ArrayList<>()));
    }
  }

  /// A table of contents names the same headings.
  private static List<Section> withoutMentions(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.hasRows() || sections.stream().noneMatch(section::mentions))
        .toList();
  }

  private boolean mentions(Section other) {
    return heading.continues(other.heading) && other.hasRows();
  }

  boolean hasRows() {
    return lines.stream().anyMatch(TableLines::looksLikeRow);
  }

  /// The KPI's name; empty where it is not printed.
  String title() {
    return heading.title().isEmpty()
        ? findTitleLine().map(line -> JapaneseText.tidyName(line.text())).orElse("")
        : heading.title();
  }

  /// The first text above the table, unless the heading's own line names the KPI.
  Optional<Line> findTitleLine() {
    return lines.stream()
        .takeWhile(line -> !TableLines.looksLikeRow(line))
        .filter(_ -> heading.title().isEmpty())
        .filter(line -> !line.isBlank() && TableLines.isText(line) && !TableLines.isNote(line))
        .findFirst();
  }

  boolean isCalled(String name) {
    return LooseName.same(title(), name);
  }
}
