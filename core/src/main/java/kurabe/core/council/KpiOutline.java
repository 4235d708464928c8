package kurabe.core.council;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.source.Citation;

/// A KPI as a council was shown it, with examples of the indicators behind it.
///
/// @param field the part of the plan
/// @param examples 中間指標の例
/// @param components 指標の構成要素, where the drafts of a dashboard name them
public record KpiOutline(
    String field,
    String name,
    List<Example> examples,
    List<Example> components,
    Citation citation) {

  public KpiOutline {
    examples = List.copyOf(examples);
    components = List.copyOf(components);
  }

  public record Example(String name, Citation citation) {}

  /// The same with what a dashboard names as its parts.
  public KpiOutline withComponents(List<Example> further) {
    return new KpiOutline(
        field,
        name,
        examples,
        Stream.concat(components.stream(), further.stream()).toList(),
        citation);
  }
}
