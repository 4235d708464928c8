package kurabe.web.ui.scheme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.SchemeCode;

/// The addresses of the pages about schemes, relative to the start page.
public final class SchemePaths {

  static final String LIST = "schemes";
  static final String NEW = "schemes/new";
  static final String ONE = "schemes/:scheme";
  static final String EDIT = "schemes/:scheme/edit";

  /// Query parameters.
  static final String FROM = "from";
  static final String PLAN = "plan";

  private SchemePaths() {}

  public static String one(SchemeCode code) {
    return LIST + "/" + code.value();
  }

  static String edit(SchemeCode code) {
    return one(code) + "/edit";
  }

  /// A new scheme that begins as a copy.
  static String copyOf(SchemeCode code) {
    return NEW + "?" + FROM + "=" + code.value();
  }

  /// Empty where the address names no plan that there could be.
  static Optional<PlanCode> plan(String text) {
    try {
      return Optional.of(new PlanCode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Puts the plan that a text is tried on into the address, without leaving what is typed.
  static void remember(String page, PlanCode plan) {
    Location address = new Location(page, QueryParameters.of(PLAN, plan.value()));
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
  }
}
