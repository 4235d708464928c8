package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;
import kurabe.web.json.CorrectionJson;
import kurabe.web.json.RadiusJson;
import kurabe.web.json.SurveyCorrectionJson;
import kurabe.web.json.SurveyRadiusJson;

/// What each publication moved.
@Controller("/api/v1/changes")
final class ChangeController {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final Corrections corrections;
  private final SurveyCorrections surveys;

  ChangeController(Corrections corrections, SurveyCorrections surveys) {
    this.corrections = corrections;
    this.surveys = surveys;
  }

  /// The newest publications of all plans, newest first, each with how much it moved.
  ///
  /// @param limit how many, up to 500; 50 where it is left out
  @Get
  List<CorrectionJson> listChanges(@Nullable @QueryValue Integer limit) {
    return corrections.listNewest(limit(limit)).stream().map(CorrectionJson::of).toList();
  }

  private static int limit(@Nullable Integer limit) {
    int asked = limit == null ? USUAL : limit;
    if (asked < 1 || asked > MOST) {
      throw ApiProblem.limitOutOfRange(MOST);
    }
    return asked;
  }

  /// The newest publications of official statistics, newest first, each with how much it moved.
  ///
  /// @param limit how many, up to 500; 50 where it is left out
  @Get("/surveys")
  List<SurveyCorrectionJson> listSurveyChanges(@Nullable @QueryValue Integer limit) {
    return surveys.listNewest(limit(limit)).stream().map(SurveyCorrectionJson::of).toList();
  }

  /// Everything that one publication of official statistics moved: values, ranks, gaps to the
  /// nation.
  ///
  /// @param survey the survey's short name
  /// @param revision counts from 1
  @Get("/surveys/{survey}/{revision}")
  SurveyRadiusJson getSurveyChange(String survey, int revision) {
    return survey(survey)
        .flatMap(code -> surveys.find(code, revision))
        .map(SurveyRadiusJson::of)
        .orElseThrow(() -> ApiProblem.noSuchSurvey(survey));
  }

  private static Optional<SurveyCode> survey(String code) {
    try {
      return Optional.of(new SurveyCode(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Everything that one publication moved, before and after, with both citations.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param asOf 2025-12-31 or R6
  /// @param revision counts from 1
  /// @param against the revision to hold it against; the one before it where it is left out
  @Get("/{plan}/{asOf}/{revision}")
  RadiusJson getChange(
      String plan, String asOf, int revision, @Nullable @QueryValue Integer against) {
    PlanCode code = Editions.plan(plan);
    Period period = Editions.period(asOf);
    Optional<Correction> found =
        against == null
            ? corrections.find(code, period, revision)
            : corrections.find(code, period, revision, against);
    return found.map(RadiusJson::of).orElseThrow(() -> ApiProblem.noSuchRevision(plan, asOf));
  }
}
