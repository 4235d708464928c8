package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;

/// A scheme with its text and its history.
///
/// @param yaml the text that counts
/// @param versions what people wrote, newest first; empty for a scheme that nobody has changed
@Serdeable
public record SchemeDetailJson(
    @JsonUnwrapped SchemeEntryJson scheme, String yaml, List<SchemeVersionJson> versions) {

  public static SchemeDetailJson of(
      SchemeEntry entry, List<SchemeUse> uses, List<SchemeVersion> versions) {
    return new SchemeDetailJson(
        SchemeEntryJson.of(entry, uses),
        entry.yaml(),
        versions.stream().map(SchemeVersionJson::of).toList());
  }
}
