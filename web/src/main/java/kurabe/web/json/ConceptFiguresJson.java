package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Standing;
import kurabe.core.reference.SurveyVintage;
import org.jspecify.annotations.Nullable;

/// One common indicator across several prefectures and the nation.
///
/// @param bodies what was asked for: `tohoku`, `all`, or codes with commas
/// @param vintage the survey and the time whose figures stand side by side; null where no survey
/// has
///     the common indicator
/// @param vintages all that can be asked for, newest first
/// @param nation the nation's value in that survey
/// @param reportedNation values of the nation that reports of plans print beside their own
@Serdeable
public record ConceptFiguresJson(
    String concept,
    String name,
    String definition,
    String unit,
    String direction,
    String population,
    String scale,
    String bodies,
    @Nullable Vintage vintage,
    List<Vintage> vintages,
    @Nullable ConceptFigureJson nation,
    List<ConceptFigureJson> reportedNation,
    List<Row> rows) {

  private static final String NATION = "全国";

  /// One time in one survey.
  ///
  /// @param measured how many bodies have a figure, municipalities among them
  @Serdeable
  public record Vintage(String survey, String asOf, @Nullable String period, int measured) {
    static Vintage of(SurveyVintage one) {
      return new Vintage(
          one.survey().value(),
          one.asOf().text(),
          Figures.code(one.asOf().period()),
          one.measured());
    }
  }

  /// @param surveyed its value in the chosen vintage
  /// @param missing why there is none: `not-in-survey` or `no-survey`
  /// @param reported figures that reports of plans print for it, each of a time of its own; they
  /// are
  ///     not ranked
  @Serdeable
  public record Row(
      String body,
      String name,
      String region,
      @Nullable Figure surveyed,
      @Nullable String missing,
      List<Figure> reported,
      @Nullable StandingJson rankInRegion,
      @Nullable StandingJson rankInNation) {

    static Row of(BodyRow row, boolean surveyed) {
      String name = row.body().name();
      return new Row(
          row.body().code().value(),
          name,
          row.body().region(),
          row.surveyed().map(it -> Figure.of(it, name)).orElse(null),
          row.surveyed().isPresent() ? null : surveyed ? "not-in-survey" : "no-survey",
          row.reported().stream().map(it -> Figure.of(it, name)).toList(),
          standing(row.inRegion()),
          standing(row.inNation()));
    }

    private static @Nullable StandingJson standing(Optional<Standing> one) {
      return one.map(StandingJson::of).orElse(null);
    }
  }

  /// A figure of a body.
  ///
  /// @param nation how it stands to the nation's; null where nobody has a value of the nation
  @Serdeable
  public record Figure(ConceptFigureJson figure, @Nullable NationGapJson nation) {
    static Figure of(Compared one, String body) {
      return new Figure(
          ConceptFigureJson.of(one.source()),
          one.withNation().map(pair -> NationGapJson.of(pair, body, NATION)).orElse(null));
    }
  }

  public static ConceptFiguresJson of(ConceptComparison one, BodyGroup group) {
    return new ConceptFiguresJson(
        one.concept().code().value(),
        one.concept().name(),
        one.concept().definition(),
        one.concept().unit().symbol(),
        one.concept().direction().code(),
        one.concept().population().code(),
        one.concept().scale().code(),
        group.code(),
        one.chosen().map(it -> Vintage.of(it.vintage())).orElse(null),
        one.vintages().stream().map(Vintage::of).toList(),
        one.chosen().flatMap(ChosenSurvey::nation).map(ConceptFigureJson::of).orElse(null),
        one.reportedNation().stream().map(ConceptFigureJson::of).toList(),
        one.rows().stream().map(row -> Row.of(row, one.isSurveyed())).toList());
  }
}
