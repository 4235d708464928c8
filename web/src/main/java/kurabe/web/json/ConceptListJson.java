package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.ConceptComparison;

/// All common indicators that anybody of a group or the nation has a figure for, without ranks.
@Serdeable
public record ConceptListJson(String bodies, List<ConceptFiguresJson> concepts) {

  public static ConceptListJson of(List<ConceptComparison> all, BodyGroup group) {
    return new ConceptListJson(
        group.code(), all.stream().map(one -> ConceptFiguresJson.of(one, group)).toList());
  }
}
