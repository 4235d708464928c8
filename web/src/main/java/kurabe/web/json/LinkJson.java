package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.RemarkEvent;
import org.jspecify.annotations.Nullable;

/// What a remark is linked to.
///
/// @param kind `indicator`, `item` or `concept`
/// @param plan of an indicator or item
/// @param key of the indicator or item, or the concept's code
/// @param label what it was called when it was linked
@Serdeable
public record LinkJson(String kind, @Nullable String plan, String key, String label) {

  static LinkJson of(RemarkEvent.Act.Linked link) {
    return switch (link.target()) {
      case LinkTarget.ToIndicator(var plan, var key) ->
          new LinkJson("indicator", plan.value(), key.value(), link.label());
      case LinkTarget.ToItem(var plan, var key) ->
          new LinkJson("item", plan.value(), key.value(), link.label());
      case LinkTarget.ToConcept(var code) ->
          new LinkJson("concept", null, code.value(), link.label());
    };
  }
}
