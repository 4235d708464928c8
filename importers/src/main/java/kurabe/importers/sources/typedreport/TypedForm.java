package kurabe.importers.sources.typedreport;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.core.profile.EditionTime;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profile.Recognition;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Place;
import kurabe.core.templating.FormColumn;
import kurabe.core.templating.FormField;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// A form that was filled in: what its entries say, as a profile that reads its table.
///
/// @param table the form without its entries
record TypedForm(Profile profile, Grid table) {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  /// Empty, with the problems noted, where an entry is missing or says nothing that can be used.
  static Optional<TypedForm> read(Grid form, ProblemLog log) {
    Entries entries = new Entries(form, log);
    Optional<Integer> header = header(form);
    if (header.isEmpty()) {
      log.add(new Problem.MissingColumn(Place.WHOLE, FormColumn.NAME.header(), entries.labels()));
    }
    List<String> levels = entries.list(FormField.LEVELS);
    Plan plan =
        new Plan(
            new PlanCode(entries.matching(FormField.PLAN_CODE, CODE, "unknown")),
            new JurisdictionCode(jurisdiction(entries)),
            entries.text(FormField.PLAN_TITLE),
            levels,
            entries.text(FormField.INDICATOR_NAME),
            new SchemeCode(entries.matching(FormField.SCHEME, CODE, "unknown")));
    Profile profile = profile(plan, entries);
    return log.refuses()
        ? Optional.empty()
        : header.map(row -> new TypedForm(profile, below(form, row)));
  }

  /// A spreadsheet may have taken the leading zero away.
  private static String jurisdiction(Entries entries) {
    String code = entries.matching(FormField.JURISDICTION, "\\d{1,2}|\\d{5,6}", "00");
    return code.length() == 1 || code.length() == 5 ? "0" + code : code;
  }

  private static Profile profile(Plan plan, Entries entries) {
    List<String> numbered =
        entries.list(FormField.NUMBERED).stream().filter(plan.levels()::contains).toList();
    return new Profile(
        new ProfileCode(TypedReport.CODE),
        plan.title() + "の進捗状況",
        entries.text(FormField.PUBLISHER),
        plan,
        numbered,
        new Recognition(List.of(), List.of()),
        time(entries),
        List.of(TypedColumns.table(plan.levels())),
        List.of(),
        List.of());
  }

  private static EditionTime time(Entries entries) {
    Optional<Period> period = Times.parse(entries.found(FormField.PERIOD));
    return period.<EditionTime>map(EditionTime.Fixed::new).orElseGet(EditionTime.Asked::new);
  }

  /// The row that names the columns stands below all entries.
  private static Optional<Integer> header(Grid form) {
    return IntStream.range(0, form.rows().size())
        .filter(row -> holds(form.rows().get(row), FormColumn.NAME))
        .filter(row -> holds(form.rows().get(row), FormColumn.VALUE))
        .boxed()
        .findFirst();
  }

  private static boolean holds(List<Cell> row, FormColumn column) {
    return row.stream().anyMatch(cell -> JapaneseText.compact(cell.text()).equals(column.header()));
  }

  private static Grid below(Grid form, int header) {
    return new Grid(
        form.name(),
        form.rows().subList(header, form.rows().size()),
        form.merges(),
        form.mediaType());
  }
}
