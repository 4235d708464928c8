package kurabe.web.crossing;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.catalog.Catalog;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// The two bundled reports, read by their importers and without a database.
final class BundledEditions {

  private static final Catalog CATALOG = new Catalog();
  static final AuditedEdition AOMORI;
  static final AuditedEdition AKITA;

  static {
    try (ApplicationContext beans =
        ApplicationContext.run(Map.of("kurabe.test.library", "bundled"))) {
      EditionBrowser browser = beans.getBean(EditionBrowser.class);
      AOMORI = browser.findNewest(new PlanCode("aomori-dx")).orElseThrow();
      AKITA = browser.findNewest(new PlanCode("akita-dx")).orElseThrow();
    }
  }

  private BundledEditions() {}

  static CrossEvaluation under(AuditedEdition edition, String scheme) {
    return under(edition, CATALOG.getScheme(new SchemeCode(scheme)));
  }

  static CrossEvaluation under(AuditedEdition edition, EvaluationScheme scheme) {
    return new CrossEvaluator(CATALOG).evaluate(edition, scheme);
  }
}
