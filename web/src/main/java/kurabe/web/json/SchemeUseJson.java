package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.authoring.SchemeUse;

/// A published plan that judges itself by a scheme.
///
/// @param editions how many of its editions go by the scheme
@Serdeable
public record SchemeUseJson(String plan, String title, int editions) {

  static SchemeUseJson of(SchemeUse use) {
    return new SchemeUseJson(use.plan().code().value(), use.plan().title(), use.editions());
  }
}
