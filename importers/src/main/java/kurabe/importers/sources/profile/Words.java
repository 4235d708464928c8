package kurabe.importers.sources.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Role;
import kurabe.core.quantity.Value;
import kurabe.core.report.Statement;
import kurabe.importers.text.JapaneseText;

/// Reads the columns in words.
final class Words {

  private static final Set<String> DITTO = Set.of("同上", "〃", "々", "\"", "''");
  private static final Map<Role, Statement.Kind> KINDS =
      Map.of(
          Role.PLANNED, Statement.Kind.PLAN,
          Role.PROGRESS, Statement.Kind.PROGRESS,
          Role.NEXT, Statement.Kind.NEXT);

  private final Reader reader;
  private final Map<Role, String> above = new EnumMap<>(Role.class);

  Words(Reader reader) {
    this.reader = reader;
  }

  void read(RowCells row, Node item) {
    KINDS.forEach(
        (role, kind) ->
            row.claims(role)
                .filter(claim -> !row.at(claim).isBlank())
                .forEach(claim -> read(row.at(claim), claim, kind, item)));
  }

  private void read(Cell cell, Claim claim, Statement.Kind kind, Node item) {
    Value text = new Value.Words(cell.text().strip());
    reader.book().add(new Statement(item.key(), kind, reader.time(claim), text, cell.citation()));
  }

  /// The text, or the one that a ditto mark stands for.
  String resolve(Role role, Cell cell, String item) {
    String text = JapaneseText.tidyName(cell.text());
    if (!DITTO.contains(JapaneseText.compact(text))) {
      above.put(role, text);
      return text;
    }
    if (!above.containsKey(role)) {
      reader.log().add(new Problem.DanglingDitto(cell.place(), item));
    }
    return above.getOrDefault(role, "");
  }
}
