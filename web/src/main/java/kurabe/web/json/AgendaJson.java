package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.council.AgendaItem;

/// A point on a meeting's agenda.
///
/// @param number `(1)ア`
@Serdeable
public record AgendaJson(String number, String title) {

  static AgendaJson of(AgendaItem item) {
    return new AgendaJson(item.number(), item.title());
  }
}
