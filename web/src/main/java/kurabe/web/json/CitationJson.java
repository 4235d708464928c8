package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.source.Citation;
import org.jspecify.annotations.Nullable;

/// Where a figure was printed, and the text that stood there.
///
/// @param amendment what a person put in the place of what was read; left out where nobody did
@Serdeable
public record CitationJson(
    @Nullable Integer page,
    @Nullable Integer line,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sheet,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cell,
    String quote,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AmendmentJson amendment) {

  static CitationJson of(Citation citation) {
    PlaceJson place = PlaceJson.of(citation.place());
    return new CitationJson(
        place.page(),
        place.line(),
        place.sheet(),
        place.cell(),
        citation.quote(),
        citation.amendment().map(AmendmentJson::of).orElse(null));
  }
}
