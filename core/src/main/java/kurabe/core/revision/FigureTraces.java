package kurabe.core.revision;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Statement;
import kurabe.core.report.Tally;
import kurabe.core.time.Period;

/// What a revision prints, beside its tree.
final class FigureTraces {

  record OfSubject(Subject subject, Period period) {}

  record OfIndicator(IndicatorKey indicator, Period period) {}

  record Beside(IndicatorKey indicator, JurisdictionCode scope) {}

  record InTally(Period period, TallyPart part) {}

  record Said(ItemKey item, Statement.Kind kind, Period period) {}

  private FigureTraces() {}

  static Stream<Trace<OfSubject, Outcome>> outcomes(Revision revision) {
    return revision.edition().evaluations().stream()
        .map(it -> Trace.of(new OfSubject(it.subject(), it.period()), it.outcome(), it.citation()));
  }

  static Stream<Trace<OfSubject, Quantity>> differences(Revision revision) {
    return revision.edition().evaluations().stream()
        .flatMap(
            it ->
                it
                    .difference()
                    .map(
                        printed ->
                            Trace.of(
                                new OfSubject(it.subject(), it.period()), printed, it.citation()))
                    .stream());
  }

  static Stream<Trace<OfIndicator, DatedValue>> values(Revision revision) {
    return revision.edition().observations().stream()
        .map(
            it ->
                Trace.of(
                    new OfIndicator(it.indicator(), it.period()),
                    new DatedValue(it.value(), it.asOf()),
                    it.citation()));
  }

  static Stream<Trace<Beside, DatedValue>> references(Revision revision) {
    return revision.edition().references().stream()
        .map(
            it ->
                Trace.of(
                    new Beside(it.indicator(), it.scope()),
                    new DatedValue(new Value.Measured(it.value()), it.asOf()),
                    it.citation()));
  }

  static Stream<Trace<String, DatedValue>> goals(Revision revision) {
    return revision.edition().goals().stream()
        .map(it -> Trace.of(it.name(), new DatedValue(it.value(), it.asOf()), it.citation()));
  }

  static Stream<Trace<Said, Value>> statements(Revision revision) {
    return revision.edition().statements().stream()
        .map(
            it -> Trace.of(new Said(it.item(), it.kind(), it.period()), it.value(), it.citation()));
  }

  static Stream<Trace<InTally, Quantity>> tallies(Revision revision) {
    return revision.edition().tallies().stream().flatMap(FigureTraces::tally);
  }

  private static Stream<Trace<InTally, Quantity>> tally(Tally tally) {
    Function<Tally.Count, Stream<Trace<InTally, Quantity>>> lines =
        count ->
            Stream.concat(
                Stream.of(trace(tally, new TallyPart.Count(count.label()), count.count())),
                trace(tally, new TallyPart.Share(count.label()), count.share()));
    return Stream.concat(
        tally.counts().stream().flatMap(lines), trace(tally, new TallyPart.Total(), tally.total()));
  }

  private static Stream<Trace<InTally, Quantity>> trace(
      Tally tally, TallyPart part, Optional<Quantity> figure) {
    return figure.map(it -> trace(tally, part, it)).stream();
  }

  private static Trace<InTally, Quantity> trace(Tally tally, TallyPart part, Quantity figure) {
    return Trace.of(new InTally(tally.period(), part), figure, tally.citation());
  }
}
