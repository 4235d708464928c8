package kurabe.importers.sources.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.profile.HeadingRule;
import kurabe.core.profile.Role;
import kurabe.core.profile.TotalRule;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.importers.text.JapaneseText;

/// Reads the rows of one table.
final class RegionReader {

  private final Region region;
  private final Reader reader;
  private final CompiledTable table;
  private final Alignment alignment;
  private final RowReader rows;
  private final Headings headings;
  private final Set<Integer> strayed = new HashSet<>();

  RegionReader(Region region, List<Claim> claims, Reader reader) {
    this.region = region;
    this.reader = reader;
    table = region.table();
    alignment = new Alignment(claims);
    rows = new RowReader(table.rule(), claims, reader);
    headings = new Headings(table, reader);
  }

  void read() {
    enterFixed();
    headings.readAbove(region);
    region.rows().forEach(this::read);
    if (region.rows().stream().allMatch(row -> row.filled().isEmpty())) {
      Place place = region.header().place();
      reader.log().add(new Problem.CountMismatch(place, table.rule().name(), 1, 0));
    }
  }

  private void enterFixed() {
    List<String> under = table.rule().under();
    Citation citation = new Citation(region.header().place(), table.rule().name());
    for (int depth = 0; depth < under.size(); depth++) {
      reader.tree().enter(depth, Numbered.split(under.get(depth)), citation);
    }
  }

  private void read(TableRow row) {
    List<Cell> filled = row.filled();
    if (filled.isEmpty()) {
      return;
    }
    String first = JapaneseText.compact(filled.getFirst().text());
    if (table.isSkipped(first) || (filled.size() == 1 && headings.read(filled.getFirst()))) {
      return;
    }
    Optional<TotalRule> total = table.findTotal(first);
    alignment
        .align(row)
        .ifPresentOrElse(aligned -> read(aligned, total), () -> skip(row.place(), row.text()));
  }

  private void read(RowCells cells, Optional<TotalRule> total) {
    TableRow row = cells.row();
    if (cells.displaced()) {
      reader.log().add(new Problem.DisplacedCells(row.place(), row.text()));
    } else {
      alignment.stray(row).forEach(this::strayed);
    }
    boolean claimed =
        total.map(rule -> rows.readTotal(cells, rule)).orElseGet(() -> rows.read(cells));
    if (!claimed) {
      skip(row.place(), row.text());
    }
  }

  /// Columns that have a header were named already. Of those without, the first text is enough.
  private void strayed(Cell cell) {
    int column = cell.column() - 1;
    if (region.header().isBlank(column) && strayed.add(column)) {
      reader.log().add(new Problem.UnclaimedText(cell.place(), cell.text().strip()));
    }
  }

  private void skip(Place place, String text) {
    reader.log().add(new Problem.SkippedRow(place, text));
  }

  /// Whether a level is named by headings alone.
  static boolean isOnlyHeading(CompiledTable table, HeadingRule rule) {
    return table.rule().columns().stream()
        .filter(column -> column.role() == Role.LEVEL)
        .noneMatch(column -> column.level().filter(rule.level()::equals).isPresent());
  }
}
