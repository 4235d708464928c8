package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.plan.Target;
import org.jspecify.annotations.Nullable;

/// What an indicator is to reach on the way to its target.
///
/// @param value digits, or words; null where none is printed
/// @param due the period's code
@Serdeable
public record MilestoneJson(@Nullable String value, @Nullable String due, CitationJson citation) {

  static MilestoneJson of(Target it) {
    return new MilestoneJson(
        Figures.value(it.value()), Figures.code(it.due()), CitationJson.of(it.citation()));
  }
}
