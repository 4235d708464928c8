package kurabe.core.templating;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.catalog.Schemes;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeCode;

/// Makes forms: an empty one, or one for the next edition of a published plan.
@Singleton
public final class Forms {

  private static final List<String> EMPTY_LEVELS = List.of("分野", "施策");
  private static final int EMPTY_ROWS = 30;

  private final EditionLibrary library;
  private final Schemes schemes;

  Forms(EditionLibrary library, Schemes schemes) {
    this.library = library;
    this.schemes = schemes;
  }

  /// Needs no storage.
  public static Form blank() {
    List<String> headers = headers(EMPTY_LEVELS, EMPTY_LEVELS);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < EMPTY_ROWS; row++) {
      rows.add(headers.stream().map(_ -> "").toList());
    }
    SequencedMap<FormField, List<String>> fields = new LinkedHashMap<>();
    FormField.list().forEach(field -> fields.put(field, List.of()));
    fields.put(FormField.FORM, List.of(FormField.MARK));
    fields.put(FormField.INDICATOR_NAME, List.of("指標"));
    fields.put(FormField.LEVELS, EMPTY_LEVELS);
    return new Form(fields, headers, rows, directions(), List.of());
  }

  /// Items and indicators as the newest edition has them, with nothing in the columns of the next.
  /// Empty for a plan of which nothing is published.
  public Optional<Form> next(PlanCode plan) {
    return library.findNewest(plan).map(PublishedEdition::edition).map(this::next);
  }

  private Form next(Edition edition) {
    Plan plan = edition.head().plan();
    List<String> numbered = numbered(edition, plan);
    List<String> headers = headers(plan.levels(), plan.levels());
    return new Form(
        fields(plan, edition, numbered),
        headers,
        FormRows.of(edition, headers),
        choices(plan.scheme()),
        List.of());
  }

  private SequencedMap<FormField, List<String>> fields(
      Plan plan, Edition edition, List<String> numbered) {
    String publisher = edition.head().document().publisher();
    SequencedMap<FormField, List<String>> fields = new LinkedHashMap<>();
    fields.put(FormField.FORM, List.of(FormField.MARK));
    fields.put(FormField.JURISDICTION, List.of(plan.jurisdiction().value()));
    fields.put(FormField.PUBLISHER, List.of(publisher.isEmpty() ? name(plan) : publisher));
    fields.put(FormField.PLAN_CODE, List.of(plan.code().value()));
    fields.put(FormField.PLAN_TITLE, List.of(plan.title()));
    fields.put(FormField.SCHEME, List.of(plan.scheme().value()));
    fields.put(FormField.PERIOD, List.of());
    fields.put(FormField.INDICATOR_NAME, List.of(plan.indicatorName()));
    fields.put(FormField.LEVELS, plan.levels());
    fields.put(FormField.NUMBERED, numbered);
    return fields;
  }

  private String name(Plan plan) {
    return library.listJurisdictions().stream()
        .filter(body -> body.code().equals(plan.jurisdiction()))
        .map(Jurisdiction::name)
        .findFirst()
        .orElse(plan.jurisdiction().value());
  }

  /// The levels whose items are known by their numbers.
  private static List<String> numbered(Edition edition, Plan plan) {
    return Stream.iterate(0, depth -> depth < plan.levels().size(), depth -> depth + 1)
        .filter(
            depth ->
                edition
                    .allItems()
                    .filter(item -> item.level() == depth)
                    .anyMatch(item -> item.key().value().equals("n" + item.number())))
        .map(plan.levels()::get)
        .toList();
  }

  private static List<String> headers(List<String> levels, List<String> numbered) {
    Stream<String> titles =
        levels.stream()
            .flatMap(
                level ->
                    numbered.contains(level)
                        ? Stream.of(FormColumn.numberOf(level), level)
                        : Stream.of(level));
    return Stream.concat(titles, FormColumn.list().stream().map(FormColumn::header)).toList();
  }

  private Map<String, List<String>> choices(SchemeCode code) {
    Map<String, List<String>> choices = new LinkedHashMap<>(directions());
    if (schemes.current().getScheme(code) instanceof Graded graded) {
      choices.put(
          FormColumn.GRADE.header(),
          Stream.concat(graded.labels().stream(), graded.notRated().stream())
              .map(Label::text)
              .toList());
    }
    return choices;
  }

  private static Map<String, List<String>> directions() {
    return Map.of(FormColumn.DIRECTION.header(), FormRows.DIRECTIONS);
  }
}
