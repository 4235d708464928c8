package kurabe.core.templating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// The rows of a form: what an edition says of its items and indicators that the next one will say
/// again.
final class FormRows {

  private static final String HIGHER = "大きいほど良い";
  private static final String LOWER = "小さいほど良い";

  static final List<String> DIRECTIONS = List.of(HIGHER, LOWER);

  private final EditionIndex index;
  private final List<String> levels;
  private final List<String> headers;
  private final List<List<String>> rows = new ArrayList<>();

  private FormRows(Edition edition, List<String> headers) {
    index = new EditionIndex(edition);
    levels = edition.head().plan().levels();
    this.headers = headers;
  }

  static List<List<String>> of(Edition edition, List<String> headers) {
    FormRows form = new FormRows(edition, headers);
    edition.allItems().forEach(form::add);
    return List.copyOf(form.rows);
  }

  /// An item gets a row of its own where a verdict on it may be entered: at the end of its branch,
  /// or where the edition has one.
  private void add(PlanItem item) {
    boolean judged = !index.listEvaluations(new Subject.OfItem(item.key())).isEmpty();
    boolean last = item.children().isEmpty() && item.indicators().isEmpty();
    if (judged || last) {
      rows.add(row(item, Map.of()));
    }
    item.indicators().forEach(indicator -> rows.add(row(item, entries(indicator))));
  }

  private List<String> row(PlanItem item, Map<String, String> entries) {
    Map<String, String> cells = new HashMap<>(entries);
    for (PlanItem above : index.listPath(item)) {
      String level = levels.get(above.level());
      cells.put(level, above.title());
      cells.put(FormColumn.numberOf(level), above.number());
    }
    cells.put(FormColumn.DEPARTMENT.header(), item.department());
    return headers.stream().map(header -> cells.getOrDefault(header, "")).toList();
  }

  private static Map<String, String> entries(Indicator indicator) {
    Map<String, String> cells = new HashMap<>();
    put(cells, FormColumn.NAME, indicator.name());
    put(cells, FormColumn.UNIT, indicator.unit().symbol());
    put(cells, FormColumn.DIRECTION, words(indicator.direction()));
    put(cells, FormColumn.SOURCE, indicator.dataSource());
    indicator.baseline().ifPresent(baseline -> put(cells, baseline, indicator.unit()));
    indicator.target().ifPresent(target -> put(cells, target, indicator.unit()));
    return cells;
  }

  private static String words(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> HIGHER;
      case LOWER_IS_BETTER -> LOWER;
    };
  }

  private static void put(Map<String, String> cells, Baseline baseline, Unit unit) {
    put(cells, FormColumn.BASELINE, text(baseline.value(), unit));
    put(cells, FormColumn.BASELINE_TIME, time(baseline.asOf()));
  }

  private static void put(Map<String, String> cells, Target target, Unit unit) {
    put(cells, FormColumn.TARGET, text(target.value(), unit));
    put(cells, FormColumn.TARGET_DUE, target.due().map(FormRows::time).orElse(""));
    put(cells, FormColumn.RATIONALE, target.rationale().orElse(""));
  }

  private static void put(Map<String, String> cells, FormColumn column, String text) {
    cells.put(column.header(), text);
  }

  /// Without the unit, which has a column of its own; as printed where there is a side to it
  /// (30分以内).
  private static String text(Value value, Unit unit) {
    return switch (value) {
      case Value.Measured(var quantity) ->
          quantity.unit().equals(unit)
                  && quantity.text().matches("[\\d,.]+\\s*\\Q" + unit.symbol() + "\\E")
              ? quantity.plain()
              : quantity.text();
      case Value.ChangeOnly(var change, var _) -> change.text();
      case Value.Words(String words) -> words;
      case Value.Absent(var _, String text) -> text;
    };
  }

  private static String time(AsOf asOf) {
    Optional<Period> period = asOf.period();
    return period.map(FormRows::time).orElse(asOf.text());
  }

  /// A western year by itself might mean the calendar year or the fiscal one.
  private static String time(Period period) {
    return switch (period) {
      case Period.CalendarYear(int year) -> year + "年";
      case Period.FiscalYear _, Period.FiscalYears _, Period.AsOfDay _ -> period.code();
    };
  }
}
