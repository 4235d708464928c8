package kurabe.web.ui.importing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Work;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.time.Period;

/// Addresses of the pages for importing and publishing.
public final class ImportPaths {

  static final String PAGE = "imports";
  static final String HISTORY = "publications";
  static final String PLAN = "plan";
  static final String EDITION = "edition";
  static final String SURVEY = "survey";

  private ImportPaths() {}

  public static String draft(DraftId id) {
    return PAGE + "/" + id.value();
  }

  /// Who published and withdrew it.
  public static String history(Work work) {
    Map<String, String> query = new LinkedHashMap<>();
    switch (work) {
      case Work.OfEdition(PlanCode plan, Period asOf) -> {
        query.put(PLAN, plan.value());
        query.put(EDITION, asOf.code());
      }
      case Work.OfSurvey(SurveyCode survey) -> query.put(SURVEY, survey.value());
    }
    return new Location(HISTORY, QueryParameters.simple(query)).getPathWithQueryParameters();
  }
}
