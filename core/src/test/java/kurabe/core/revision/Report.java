package kurabe.core.revision;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.head;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.RevisionFixtures;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Mapping;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.report.Tally;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// One item with two indicators, written down as a report prints it, so that a test can print it
/// again with a correction.
final class Report {

  static final Indicator CASES = indicator("相談件数", Optional.of(value("375件")));
  static final Indicator SHARE = indicator("確保している割合", Optional.of(value("80%")));
  static final PlanItem INDEX = item("1", CASES, SHARE);
  static final Subject OF_INDEX = new Subject.OfItem(INDEX.key());

  private static final Period FISCAL = new Period.FiscalYear(2024);
  private static final AsOf R6 = new AsOf("R6年度", Optional.of(FISCAL));

  private final List<PlanItem> items = new ArrayList<>(List.of(INDEX));
  private final List<Observation> observations = new ArrayList<>();
  private final List<PublishedEvaluation> evaluations = new ArrayList<>();
  private final List<ReferenceValue> references = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private int line = 1;

  /// Everything consistent, to the last digit.
  static Report sound() {
    return new Report().figures("218件", "58.1%").index("52.5%", "1.4ポイント");
  }

  /// 240 ÷ 375 = 64.0 %; (64.0 + 46.8) ÷ 2 = 55.4 %; 55.4 − 51.1 = 4.3.
  static Report corrected() {
    return new Report().figures("240件", "64.0%").index("55.4%", "4.3ポイント");
  }

  /// @param cases the newest number of cases
  Report figures(String cases, String rate) {
    return row(CASES, BEFORE, "218件", "58.1%")
        .row(CASES, NOW, cases, rate)
        .row(SHARE, BEFORE, "35.2%", "44.0%")
        .row(SHARE, NOW, "37.4%", "46.8%");
  }

  Report index(String newest, String difference) {
    return index(BEFORE, "51.1%", Optional.empty())
        .index(NOW, newest, Optional.of(quantity(difference)));
  }

  Report measuring(PlanItem other) {
    items.set(0, other);
    return this;
  }

  Report row(Indicator indicator, Period period, String value, String rate) {
    observations.add(new Observation(indicator.key(), period, value(value), R6, at(value)));
    evaluations.add(evaluation(new Subject.OfIndicator(indicator.key()), period, rate));
    return this;
  }

  Report index(Period period, String printed, Optional<Quantity> difference) {
    PublishedEvaluation index = evaluation(OF_INDEX, period, printed);
    evaluations.add(
        new PublishedEvaluation(
            index.subject(), period, index.outcome(), difference, index.citation()));
    return this;
  }

  Report grade(Period period, String label) {
    evaluations.add(
        new PublishedEvaluation(
            OF_INDEX, period, new Outcome.Grade(label), Optional.empty(), at(label)));
    return this;
  }

  Report nation(Indicator indicator, String printed) {
    references.add(
        new ReferenceValue(
            indicator.key(), JurisdictionCode.NATION, quantity(printed), R6, at(printed)));
    return this;
  }

  Report tally(Period period, String label, String count) {
    List<Tally.Count> counts = List.of(new Tally.Count(label, quantity(count), Optional.empty()));
    tallies.add(new Tally(period, counts, Optional.empty(), CITATION));
    return this;
  }

  /// What stands above the rest moves it down without changing it.
  Report linesAbove(int lines) {
    line += lines;
    return this;
  }

  Revision revision(int number) {
    return revision(number, "aomori-dx");
  }

  Revision revision(int number, String scheme) {
    return RevisionFixtures.revision(number, edition(), scheme);
  }

  /// Mapped to common indicators, and held against what surveys have for the nation.
  Revision revision(
      int number, List<Mapping> mappings, Map<ConceptCode, ConceptFigure> nationally) {
    return RevisionFixtures.revision(number, edition(), "aomori-dx", mappings, nationally);
  }

  private Edition edition() {
    return new Edition(
        head("test"),
        items,
        observations,
        evaluations,
        references,
        List.of(),
        tallies,
        List.of(),
        List.of());
  }

  private PublishedEvaluation evaluation(Subject subject, Period period, String printed) {
    return new PublishedEvaluation(
        subject, period, new Outcome.Rate(quantity(printed)), Optional.empty(), at(printed));
  }

  private Citation at(String quote) {
    return new Citation(new Place.Line(line++), quote);
  }
}
