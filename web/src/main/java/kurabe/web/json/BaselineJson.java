package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.plan.Baseline;
import org.jspecify.annotations.Nullable;

/// What an indicator was when its plan began.
///
/// @param value digits, or words; null where none is printed
/// @param asOf its vintage in the report's words
@Serdeable
public record BaselineJson(@Nullable String value, String asOf, CitationJson citation) {

  static BaselineJson of(Baseline it) {
    return new BaselineJson(
        Figures.value(it.value()), it.asOf().text(), CitationJson.of(it.citation()));
  }
}
