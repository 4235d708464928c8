package kurabe.web.words;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Origin;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyCode;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Periods;

/// A prefecture's figure beside the nation's, from the way that people write them.
final class PairFixture {

  private static final Concept CONCEPT =
      new Concept(
          new ConceptCode("telework"),
          "テレワーク",
          "割合",
          Unit.PERCENT,
          Direction.HIGHER_IS_BETTER,
          Population.MUNICIPALITIES,
          Scale.SHARE,
          Optional.empty(),
          "work-style");

  private PairFixture() {}

  /// @param figure and `nation` as in `52.5% R6`, `18/40 R5`, `実施 R5`, `- R5`, `40.0% ?`
  static FigurePair pair(String figure, String nation) {
    return FigurePair.of(figure("02", figure, Fit.SAME), figure("00", nation, Fit.SAME));
  }

  static FigurePair proxy(String figure, String nation) {
    return FigurePair.of(figure("02", figure, Fit.PROXY), figure("00", nation, Fit.SAME));
  }

  private static ConceptFigure figure(String body, String text, Fit fit) {
    String[] parts = text.split(" ", -1);
    return new ConceptFigure(
        CONCEPT,
        new JurisdictionCode(body),
        "名",
        value(parts[0]),
        ratio(parts[0]),
        Unit.PERCENT,
        CONCEPT.direction(),
        asOf(parts[1]),
        fit,
        Optional.empty(),
        "",
        new Origin.FromSurvey(new SurveyCode("survey-" + body)),
        new Citation(Place.WHOLE, ""));
  }

  private static Value value(String text) {
    if (text.equals("-")) {
      return new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査無し");
    }
    if (text.endsWith("市町村")) {
      return measured(text.substring(0, text.indexOf('/')), "市町村");
    }
    return ratio(text)
        .map(it -> measured(it.percent().rounded(1).toPlainString(), "%"))
        .orElseGet(
            () ->
                text.endsWith("%")
                    ? measured(text.substring(0, text.length() - 1), "%")
                    : new Value.Words(text));
  }

  private static Value measured(String number, String unit) {
    return new Value.Measured(new Quantity(new BigDecimal(number), new Unit(unit), number + unit));
  }

  /// `30/40市町村` is a count that a report prints, `18/40` the share that a survey's rows give.
  private static Optional<Ratio> ratio(String text) {
    String[] ends = text.replace("市町村", "").split("/", -1);
    return ends.length == 2
        ? Optional.of(Ratio.of(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
        : Optional.empty();
  }

  private static AsOf asOf(String code) {
    return code.equals("?")
        ? new AsOf("見込み", Optional.empty())
        : new AsOf(code, Optional.of(Periods.parse(code)));
  }
}
