package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.source.Amendment;

/// What a person put in the place of what was read, before it was published.
///
/// @param before what was read, as printed
/// @param after what counts instead
/// @param at in UTC
@Serdeable
public record AmendmentJson(String before, String after, String reason, String person, String at) {

  static AmendmentJson of(Amendment it) {
    return new AmendmentJson(it.before(), it.after(), it.reason(), it.person(), it.at().toString());
  }
}
