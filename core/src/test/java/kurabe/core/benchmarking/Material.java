package kurabe.core.benchmarking;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Origin;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// Collects what a comparison is made from, a line at a time.
final class Material {

  static final Document DOCUMENT =
      new Document(
          Sha256.of(new byte[0]),
          "表.csv",
          "text/csv",
          "表",
          "デジタル庁",
          Optional.empty(),
          Optional.empty());

  private final Concept concept;
  private final List<SurveyVintage> vintages = new ArrayList<>();
  private final List<SurveyFigure> values = new ArrayList<>();
  private final List<Sourced> reported = new ArrayList<>();

  Material(Scale scale) {
    concept =
        new Concept(
            new ConceptCode("telework"),
            "テレワーク",
            "割合",
            scale == Scale.SHARE ? Unit.PERCENT : new Unit("件"),
            Direction.HIGHER_IS_BETTER,
            Population.MUNICIPALITIES,
            scale,
            Optional.empty(),
            "work-style");
  }

  /// Newest first.
  ///
  /// @param lines each a body and what is printed for it: `02 45.0%`, `02 18/40`, `02 実施`, `02 -`
  Material survey(String period, String... lines) {
    SurveyVintage vintage =
        new SurveyVintage(
            concept.code(), new SurveyCode("survey-" + vintages.size()), asOf(period), 0);
    vintages.add(vintage);
    Stream.of(lines).map(line -> line.split(" ", -1)).forEach(it -> add(vintage, it[0], it[1]));
    return this;
  }

  Material reported(String body, String printed, String period) {
    return report(
        body,
        printed,
        period,
        new Origin.FromPlan(new PlanCode("plan"), R6, 1, new IndicatorKey("i" + body)));
  }

  /// Beside the indicator of another body's report.
  Material beside(String body, String of, String printed, String period) {
    return report(
        body,
        printed,
        period,
        new Origin.BesideIndicator(new PlanCode("plan"), R6, 1, new IndicatorKey("i" + of)));
  }

  ConceptComparison compare() {
    return compare(Optional.empty());
  }

  ConceptComparison compare(Optional<Period> asked) {
    return new ConceptMaterial(
            concept,
            vintages,
            VintageChoice.candidates(vintages, asked),
            values,
            reported,
            Bodies.PREFECTURES,
            true)
        .compare(Bodies.TOHOKU);
  }

  private static final Period R6 = new Period.FiscalYear(2024);

  private void add(SurveyVintage vintage, String body, String printed) {
    Survey survey = new Survey(vintage.survey(), "source", "調査", DOCUMENT);
    SurveyValue one =
        new SurveyValue(
            concept.code(),
            new JurisdictionCode(body),
            printed(printed),
            ratio(printed),
            ratio(printed).isPresent(),
            vintage.asOf(),
            CITATION);
    values.add(new SurveyFigure(vintage, survey, 1, one));
  }

  private Material report(String body, String printed, String period, Origin origin) {
    Value value = printed(printed);
    reported.add(
        new Sourced(
            new ConceptFigure(
                concept,
                new JurisdictionCode(body),
                "指標",
                value,
                Optional.empty(),
                value.findQuantity().map(Quantity::unit).orElse(Unit.NONE),
                concept.direction(),
                asOf(period),
                Fit.PROXY,
                Optional.empty(),
                "根拠",
                origin,
                CITATION),
            DOCUMENT));
    return this;
  }

  private static Value printed(String text) {
    if (text.equals("-")) {
      return new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査無し");
    }
    if (text.endsWith("施")) {
      return new Value.Words(text);
    }
    return ratio(text)
        .<Value>map(
            it -> new Value.Measured(new Quantity(it.percent().rounded(1), Unit.PERCENT, text)))
        .orElseGet(() -> value(text));
  }

  private static Optional<Ratio> ratio(String text) {
    String[] ends = text.split("/", -1);
    return ends.length == 2
        ? Optional.of(Ratio.of(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
        : Optional.empty();
  }

  private static AsOf asOf(String period) {
    return period.equals("?")
        ? new AsOf("時点の記載なし", Optional.empty())
        : new AsOf(period, Optional.of(Periods.parse(period)));
  }
}
