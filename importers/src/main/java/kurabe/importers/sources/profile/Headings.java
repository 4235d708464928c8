package kurabe.importers.sources.profile;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.profile.HeadingRule;
import kurabe.core.source.Citation;
import kurabe.importers.sources.profile.CompiledTable.Compiled;
import kurabe.importers.sources.profile.Region.Heading;
import kurabe.importers.text.JapaneseText;

/// Lines above a table, and rows with a single text, that name the items below them.
final class Headings {

  private final CompiledTable table;
  private final Reader reader;
  private Optional<HeadingRule> announced = Optional.empty();

  Headings(CompiledTable table, Reader reader) {
    this.table = table;
    this.reader = reader;
  }

  /// Above a table of its own every level that only headings name must be named anew: otherwise its
  /// rows would quietly belong to the item before.
  void readAbove(Region region) {
    boolean any = false;
    for (Heading heading : region.above()) {
      any |= read(heading.text(), heading.citation());
    }
    if (!any && !region.continued()) {
      table.headings().stream()
          .map(Compiled::rule)
          .filter(rule -> RegionReader.isOnlyHeading(table, rule))
          .filter(_ -> !startsWithHeading(region))
          .forEach(
              rule ->
                  reader.log().add(new Problem.MissingItem(region.header().place(), rule.level())));
    }
  }

  private boolean startsWithHeading(Region region) {
    return region.rows().stream()
        .filter(row -> !row.filled().isEmpty())
        .findFirst()
        .filter(row -> row.filled().size() == 1)
        .map(row -> JapaneseText.compact(row.filled().getFirst().text()))
        .filter(text -> table.headings().stream().anyMatch(one -> one.pattern().isWithin(text)))
        .isPresent();
  }

  boolean read(Cell cell) {
    return read(cell.text().strip(), cell.citation());
  }

  private boolean read(String text, Citation citation) {
    if (announced.isPresent()) {
      HeadingRule rule = announced.orElseThrow();
      announced = Optional.empty();
      enter(rule, text, citation);
      return true;
    }
    String compact = JapaneseText.compact(text);
    boolean any = false;
    for (Compiled<HeadingRule, Matching.Expression> heading : table.headings()) {
      Optional<String> title = title(heading, text, compact);
      title.ifPresent(found -> found(heading.rule(), found, citation));
      any |= title.isPresent();
    }
    return any;
  }

  /// As it is printed, where the expression fits that; without its spaces otherwise.
  private static Optional<String> title(
      Compiled<HeadingRule, Matching.Expression> heading, String text, String compact) {
    return heading
        .pattern()
        .captured(JapaneseText.singleSpaced(text))
        .or(() -> heading.pattern().captured(compact));
  }

  private void found(HeadingRule rule, String title, Citation citation) {
    if (rule.next()) {
      announced = Optional.of(rule);
    } else {
      enter(rule, title, citation);
    }
  }

  private void enter(HeadingRule rule, String title, Citation citation) {
    Numbered name = rule.numbered() ? Numbered.split(title) : Numbered.unnumbered(title);
    var _ = reader.tree().enter(reader.profile().depth(rule.level()), name, citation);
  }
}
