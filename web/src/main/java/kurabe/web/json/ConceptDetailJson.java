package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;

/// A common indicator with everything that plans have for it.
@Serdeable
public record ConceptDetailJson(ConceptJson concept, List<Mapped> mapped) {

  /// Something of a plan that is mapped to the common indicator.
  @Serdeable
  public record Mapped(MappedSubjectJson subject, MappingJson mapping) {
    static Mapped of(Mapping one) {
      return new Mapped(MappedSubjectJson.of(one.subject()), MappingJson.of(one));
    }
  }

  public static ConceptDetailJson of(Concept concept, Concordance concordance) {
    return new ConceptDetailJson(
        ConceptJson.of(concept),
        concordance.listMappings().stream()
            .filter(one -> isOf(one, concept.code()))
            .map(Mapped::of)
            .toList());
  }

  private static boolean isOf(Mapping mapping, ConceptCode code) {
    return mapping.aim() instanceof Aim.ToConcept(ConceptCode mapped, var _) && mapped.equals(code);
  }
}
