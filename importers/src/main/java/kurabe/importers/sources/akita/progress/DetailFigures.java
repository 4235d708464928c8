package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;

/// The indicators of one initiative, made from the figures among its bullets. Nothing printed as a
/// figure is left out: a target without a progress figure is an indicator without a value, and a
/// progress figure without a target is one without a target; both are reported.
final class DetailFigures {

  private final ItemKey item;
  private final String label;
  private final FiscalYear edition;
  private final ProblemLog problems;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<ReferenceValue> references = new ArrayList<>();

  private DetailFigures(ItemKey item, String label, FiscalYear edition, ProblemLog problems) {
    this.item = item;
    this.label = label;
    this.edition = edition;
    this.problems = problems;
  }

  static DetailFigures of(
      Outline.Initiative initiative, Detail detail, FiscalYear edition, ProblemLog problems) {
    DetailFigures figures =
        new DetailFigures(initiative.key(), initiative.heading().label(), edition, problems);
    figures.read(detail);
    return figures;
  }

  private void read(Detail detail) {
    FigureReader reader = new FigureReader(label, problems);
    List<Figure> targets = figures(reader, detail.bullets(PartKind.PLAN));
    List<Figure> progress = figures(reader, detail.bullets(PartKind.PROGRESS));
    Pairing pairing = Pairing.of(targets, progress);
    pairing.pairs().forEach(pair -> add(pair.target(), Optional.of(pair.progress())));
    pairing.targetsAlone().forEach(this::addTarget);
    pairing.progressAlone().forEach(this::addProgress);
  }

  private static List<Figure> figures(FigureReader reader, List<Piece> bullets) {
    return bullets.stream().flatMap(bullet -> reader.read(bullet).stream()).toList();
  }

  private void add(Figure target, Optional<Figure> progress) {
    Unit unit =
        Stream.concat(Stream.of(target), progress.stream())
            .flatMap(figure -> figure.findUnit().stream())
            .findFirst()
            .orElse(Unit.NONE);
    Target aim =
        new Target(
            target.value(),
            target.year().map(year -> year),
            Optional.empty(),
            target.piece().citation());
    if (addIndicator(target, unit, Optional.of(aim))) {
      progress.ifPresentOrElse(figure -> observe(target, figure), () -> observeNothing(target));
    }
  }

  private void addTarget(Figure target) {
    unpaired(target);
    add(target, Optional.empty());
  }

  /// A figure beside the nation's is a comparison, which needs no target.
  private void addProgress(Figure progress) {
    if (progress.nation().isEmpty()) {
      unpaired(progress);
    }
    Unit unit = progress.findUnit().orElse(Unit.NONE);
    if (addIndicator(progress, unit, Optional.empty())) {
      observe(progress, progress);
    }
  }

  private void unpaired(Figure figure) {
    problems.add(
        new Problem.UnpairedFigure(figure.piece().line().place(), label, figure.piece().text()));
  }

  /// @return whether the name is new; a second figure of the same name can't be told from the first
  private boolean addIndicator(Figure named, Unit unit, Optional<Target> target) {
    IndicatorKey key = key(named);
    if (indicators.stream().anyMatch(indicator -> indicator.key().equals(key))) {
      problems.add(new Problem.DuplicateItem(named.piece().line().place(), named.label()));
      return false;
    }
    return indicators.add(
        new Indicator(
            key,
            named.label(),
            unit,
            named.direction(),
            target,
            Optional.empty(),
            List.of(),
            "",
            named.piece().citation()));
  }

  private void observe(Figure named, Figure figure) {
    observations.add(
        new Observation(
            key(named),
            figure.year().orElse(edition),
            figure.value(),
            figure.asOf(),
            figure.piece().citation()));
    figure
        .nation()
        .map(
            nation ->
                new ReferenceValue(
                    key(named),
                    JurisdictionCode.NATION,
                    nation,
                    figure.asOf(),
                    figure.piece().citation()))
        .ifPresent(references::add);
  }

  private void observeNothing(Figure target) {
    Value none = new Value.Absent(AbsenceReason.NOT_PUBLISHED, "");
    observations.add(
        new Observation(key(target), edition, none, AsOf.UNSTATED, target.piece().citation()));
  }

  private IndicatorKey key(Figure named) {
    return IndicatorKey.of(item, named.label());
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  List<Observation> observations() {
    return List.copyOf(observations);
  }

  List<ReferenceValue> references() {
    return List.copyOf(references);
  }
}
