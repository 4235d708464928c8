package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Statement;
import kurabe.core.report.Tally;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;

/// Turns what was read into the domain's edition.
final class EditionWriter {

  private static final int AREA = 0;
  private static final int CATEGORY = 1;
  private static final int INITIATIVE = 2;

  private final Outline outline;
  private final List<Detail> details;
  private final FiscalYear edition;
  private final Map<ItemKey, Detail> detailOf = new HashMap<>();
  private final Map<ItemKey, DetailFigures> figuresOf = new HashMap<>();

  EditionWriter(Outline outline, List<Detail> details, FiscalYear edition, ProblemLog problems) {
    this.outline = outline;
    this.details = details;
    this.edition = edition;
    for (Detail detail : details) {
      Outline.Initiative initiative =
          outline.find(detail.heading().number()).orElseThrow().initiative();
      detailOf.put(initiative.key(), detail);
      figuresOf.put(initiative.key(), DetailFigures.of(initiative, detail, edition, problems));
    }
  }

  Edition write(EditionHead head, Optional<Tally> tally, List<Problem> problems) {
    List<DetailFigures> figures =
        details.stream().map(detail -> figuresOf.get(key(detail))).toList();
    return new Edition(
        head,
        outline.areas().stream().map(this::area).toList(),
        figures.stream().flatMap(each -> each.observations().stream()).toList(),
        evaluations(),
        figures.stream().flatMap(each -> each.references().stream()).toList(),
        details.stream().flatMap(detail -> statements(detail).stream()).toList(),
        tally.stream().toList(),
        List.of(),
        problems);
  }

  private static ItemKey key(Detail detail) {
    return ItemKey.numbered(detail.heading().number());
  }

  private PlanItem area(Outline.Area area) {
    return new PlanItem(
        area.key(),
        AREA,
        "",
        area.name(),
        "",
        List.of(),
        area.categories().stream().flatMap(each -> category(area, each).stream()).toList(),
        area.line().citation());
  }

  /// Initiatives without a category stand directly below their area.
  private List<PlanItem> category(Outline.Area area, Outline.Category category) {
    List<PlanItem> initiatives = category.initiatives().stream().map(this::initiative).toList();
    return category.heading().equals(Heading.NONE)
        ? initiatives
        : List.of(
            new PlanItem(
                category.key(area),
                CATEGORY,
                category.heading().number(),
                category.heading().title(),
                "",
                List.of(),
                initiatives,
                category.line().citation()));
  }

  private PlanItem initiative(Outline.Initiative initiative) {
    ItemKey key = initiative.key();
    return new PlanItem(
        key,
        INITIATIVE,
        initiative.heading().number(),
        initiative.heading().title(),
        Optional.ofNullable(detailOf.get(key)).map(Detail::department).orElse(""),
        Optional.ofNullable(figuresOf.get(key)).map(DetailFigures::indicators).orElse(List.of()),
        List.of(),
        initiative.line().citation());
  }

  private List<PublishedEvaluation> evaluations() {
    return outline
        .initiatives()
        .map(Outline.Placed::initiative)
        .flatMap(
            initiative ->
                initiative.verdicts().stream().map(verdict -> evaluation(initiative, verdict)))
        .toList();
  }

  private static PublishedEvaluation evaluation(
      Outline.Initiative initiative, Outline.Verdict verdict) {
    return new PublishedEvaluation(
        new Subject.OfItem(initiative.key()),
        verdict.period(),
        verdict.outcome(),
        Optional.empty(),
        initiative.line().citation());
  }

  private List<Statement> statements(Detail detail) {
    List<Statement> statements = new ArrayList<>();
    for (Part part : detail.parts()) {
      part.kind()
          .statement()
          .map(
              kind ->
                  new Statement(
                      key(detail),
                      kind,
                      part.year().orElse(edition),
                      part.value(),
                      part.citation()))
          .ifPresent(statements::add);
    }
    return statements;
  }
}
