package kurabe.web.ui.scheme;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import kurabe.core.scheme.SchemeCode;

/// The scheme that an address names.
final class SchemeRoute {

  private SchemeRoute() {}

  static SchemeCode code(RouteParameters parameters) {
    try {
      return new SchemeCode(parameters.get("scheme").orElse(""));
    } catch (IllegalArgumentException _) {
      throw new NotFoundException();
    }
  }
}
