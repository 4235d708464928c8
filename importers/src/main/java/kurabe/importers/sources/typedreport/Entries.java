package kurabe.importers.sources.typedreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.core.templating.FormField;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// What a form says about the report as a whole.
final class Entries {

  private final Map<FormField, List<Cell>> rows = new TreeMap<>();
  private final ProblemLog log;

  Entries(Grid form, ProblemLog log) {
    this.log = log;
    form.rows().forEach(this::remember);
  }

  /// The first row with a label counts.
  private void remember(List<Cell> row) {
    row.stream()
        .findFirst()
        .flatMap(cell -> FormField.find(JapaneseText.compact(cell.text())))
        .ifPresent(field -> rows.putIfAbsent(field, row.subList(1, row.size())));
  }

  List<String> labels() {
    return rows.keySet().stream().map(FormField::label).toList();
  }

  /// Empty, and a problem, where nothing is entered.
  String text(FormField field) {
    return list(field).stream().findFirst().orElse("");
  }

  /// The same without a problem.
  String found(FormField field) {
    return filled(field).stream().findFirst().orElse("");
  }

  List<String> list(FormField field) {
    List<String> entries = filled(field);
    if (entries.isEmpty() && !field.mayBeBlank()) {
      log.add(new Problem.MissingColumn(place(field), field.label(), labels()));
    }
    return entries;
  }

  /// @param otherwise a placeholder for an entry that is not of this form, which is a problem
  String matching(FormField field, String form, String otherwise) {
    String entry = JapaneseText.compact(text(field));
    if (entry.matches(form)) {
      return entry;
    }
    if (!entry.isEmpty()) {
      log.add(new Problem.UnreadableCell(place(field), field.label(), field.label(), entry));
      log.add(new Problem.MissingColumn(place(field), field.label(), labels()));
    }
    return otherwise;
  }

  private List<String> filled(FormField field) {
    return rows.getOrDefault(field, List.of()).stream()
        .filter(cell -> !cell.isBlank())
        .map(cell -> JapaneseText.tidyName(cell.text()))
        .toList();
  }

  private Place place(FormField field) {
    Optional<Cell> first = rows.getOrDefault(field, List.of()).stream().findFirst();
    return first.map(Cell::place).orElse(Place.WHOLE);
  }
}
