package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concordance.MappedSubject;
import org.jspecify.annotations.Nullable;

/// What of a plan is mapped.
///
/// @param item number of the item, or its title where the plan prints no number; null where the
///     indicator's name is enough
/// @param indicator name of the indicator as printed; null for a whole item
@Serdeable
public record MappedSubjectJson(String plan, @Nullable String item, @Nullable String indicator) {

  static MappedSubjectJson of(MappedSubject subject) {
    String plan = subject.plan().value();
    return switch (subject) {
      case MappedSubject.OfIndicator(var _, String name) -> new MappedSubjectJson(plan, null, name);
      case MappedSubject.OfItemIndicator(var _, String item, String name) ->
          new MappedSubjectJson(plan, item, name);
      case MappedSubject.OfItem(var _, String item) -> new MappedSubjectJson(plan, item, null);
    };
  }
}
