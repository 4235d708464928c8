package kurabe.web.ui.hearing;

import java.util.Optional;
import kurabe.core.plan.PlanCode;

/// Where a case is added.
final class CaseAddress {

  static final String PAGE = "cases/new";
  static final String PLAN = "plan";

  private CaseAddress() {}

  static String path(Optional<PlanCode> plan) {
    return PAGE + plan.map(code -> "?" + PLAN + "=" + code.value()).orElse("");
  }
}
