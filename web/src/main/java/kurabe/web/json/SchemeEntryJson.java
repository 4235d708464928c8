package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.catalog.SchemeEntry;
import org.jspecify.annotations.Nullable;

/// A scheme as it stands now.
///
/// @param origin `bundled`; `edited`: written in the place of a bundled one; `added`
/// @param rule its fields are left out where this version of Kurabe cannot read the text
/// @param plans published plans that judge themselves by it
/// @param faults why it cannot be read
@Serdeable
public record SchemeEntryJson(
    String code,
    String origin,
    @JsonUnwrapped @Nullable SchemeRuleJson rule,
    List<SchemeUseJson> plans,
    List<FaultJson> faults) {

  public static SchemeEntryJson of(SchemeEntry entry, List<SchemeUse> uses) {
    return new SchemeEntryJson(
        entry.code().value(),
        entry.origin().code(),
        entry.findScheme().map(SchemeRuleJson::of).orElse(null),
        uses.stream().map(SchemeUseJson::of).toList(),
        FaultJson.all(entry.faults()));
  }
}
