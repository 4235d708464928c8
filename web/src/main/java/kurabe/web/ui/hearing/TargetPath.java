package kurabe.web.ui.hearing;

import kurabe.core.council.LinkTarget;
import kurabe.web.ui.edition.PlanAddress;

/// The page of what a remark is linked to.
final class TargetPath {

  private TargetPath() {}

  static String of(LinkTarget target) {
    return switch (target) {
      case LinkTarget.ToIndicator(var plan, var key) -> PlanAddress.of(plan).indicatorPath(key);
      case LinkTarget.ToItem(var plan, var key) -> PlanAddress.of(plan).itemPath(key);
      case LinkTarget.ToConcept(var code) -> "concepts/" + code.value();
    };
  }
}
