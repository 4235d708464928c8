package kurabe.importers.sources.profile;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Role;
import kurabe.core.profile.TableRule;
import kurabe.core.profile.TotalRule;
import kurabe.importers.text.JapaneseText;

/// Gives a row its meaning: an indicator, an item, or a total of an item.
final class RowReader {

  private static final List<Role> VERDICTS = List.of(Role.RATE, Role.GRADE);

  private final TableRule rule;
  private final List<Claim> levels;
  private final Reader reader;
  private final Verdicts verdicts;
  private final IndicatorReader indicators;
  private final Words words;

  RowReader(TableRule rule, List<Claim> claims, Reader reader) {
    this.rule = rule;
    levels =
        claims.stream()
            .filter(claim -> claim.role() == Role.LEVEL)
            .sorted(comparingInt(claim -> depth(claim, reader)))
            .toList();
    this.reader = reader;
    verdicts = new Verdicts(reader);
    indicators = new IndicatorReader(reader);
    words = new Words(reader);
  }

  private static int depth(Claim claim, Reader reader) {
    return reader.profile().depth(claim.rule().level().orElseThrow());
  }

  /// @return whether the row has a meaning
  boolean read(RowCells row) {
    boolean entered = enterLevels(row);
    Optional<Node> item = reader.tree().deepest();
    if (item.isEmpty()) {
      return false;
    }
    readItem(row, item.get());
    if (row.filled(Role.NAME).isPresent()) {
      readIndicator(row, item.get());
      return true;
    }
    if (row.hasFigures()) {
      return false;
    }
    return entered && readItemRow(row, item.get());
  }

  /// A total whose rate stands in no column of rates is not understood.
  boolean readTotal(RowCells row, TotalRule total) {
    Optional<Node> item = reader.tree().at(reader.profile().depth(total.level()));
    item.ifPresent(node -> verdicts.read(row, new Subject.OfItem(node.key()), node.label(), false));
    return item.isPresent() && row.hasVerdicts(VERDICTS);
  }

  /// Cells that are blank, or merged with those above, leave the reader where it is.
  private boolean enterLevels(RowCells row) {
    boolean entered = false;
    for (Claim claim : levels) {
      Cell cell = row.at(claim);
      if (!cell.isBlank()) {
        String level = claim.rule().level().orElseThrow();
        reader
            .tree()
            .enter(reader.profile().depth(level), name(row, claim, level), cell.citation());
        entered = true;
      }
    }
    return entered;
  }

  private Numbered name(RowCells row, Claim claim, String level) {
    String text = row.at(claim).text();
    Optional<String> number =
        row.claims(Role.NUMBER)
            .filter(one -> one.rule().level().filter(level::equals).isPresent())
            .map(one -> row.at(one).text())
            .filter(one -> !one.isBlank())
            .findFirst();
    return number
        .map(one -> new Numbered(Numbered.number(one), JapaneseText.tidyName(text)))
        .orElseGet(
            () -> claim.rule().numbered() ? Numbered.split(text) : Numbered.unnumbered(text));
  }

  private void readItem(RowCells row, Node item) {
    row.filled(Role.DEPARTMENT)
        .ifPresent(cell -> item.department(words.resolve(Role.DEPARTMENT, cell, item.label())));
    words.read(row, item);
    verdicts.readOfLevels(row);
  }

  private void readIndicator(RowCells row, Node item) {
    Cell name = row.filled(Role.NAME).orElseThrow();
    IndicatorKey key = IndicatorKey.of(item.key(), JapaneseText.tidyName(name.text()));
    if (!reader.book().isNew(key)) {
      reader.log().add(new Problem.DuplicateItem(name.place(), JapaneseText.tidyName(name.text())));
      return;
    }
    row.claims(Role.NUMBER)
        .filter(claim -> claim.rule().level().isEmpty())
        .map(claim -> Numbered.number(row.at(claim).text()))
        .forEach(reader.book()::number);
    item.add(indicators.read(key, row, words));
    verdicts.read(row, new Subject.OfIndicator(key), JapaneseText.tidyName(name.text()), true);
  }

  /// A row without an indicator speaks of its item. Where neither a verdict nor a place for one is
  /// in it, it only names what is below.
  private boolean readItemRow(RowCells row, Node item) {
    boolean judged = row.hasVerdicts(VERDICTS);
    boolean leaf = !rule.has(Role.NAME) && isLeaf(item);
    if (!judged && !leaf) {
      return true;
    }
    if (reader.tree().isRated(item)) {
      reader.log().add(new Problem.DuplicateItem(row.row().place(), item.label()));
      return true;
    }
    reader.tree().rated(item);
    verdicts.read(row, new Subject.OfItem(item.key()), item.label(), leaf);
    return true;
  }

  /// Whether the deepest level that the table has a column for is this item's.
  private boolean isLeaf(Node item) {
    return item.level()
        == rule.columns().stream()
            .filter(column -> column.role() == Role.LEVEL)
            .map(column -> reader.profile().depth(column.level().orElseThrow()))
            .max(Integer::compare)
            .orElse(-1);
  }
}
