package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.plan.PlanCode;
import org.junit.jupiter.api.Test;

class ConcordanceReaderTest {

  private static final PlanCode PLAN = new PlanCode("iwate-dx");

  @Test
  void indicatorsAndItemsAreMappedToConceptsAndThemes() {
    String yaml =
        """
        plan: iwate-dx
        mappings:
          - item: "45"
            indicator: 参加者数
            concept: classes
            fit: proxy
            ground: 根拠一
          - indicator: 導入率
            concept: municipal-ai
            fit: same
            ground: 根拠二
          - item: "7"
            theme: safety
            ground: 根拠三
        """;
    assertThat(ConcordanceReader.read("iwate.yml", yaml))
        .containsExactly(
            mapping(
                new MappedSubject.OfItemIndicator(PLAN, "45", "参加者数"),
                new Aim.ToConcept(new ConceptCode("classes"), Fit.PROXY),
                "根拠一"),
            mapping(
                new MappedSubject.OfIndicator(PLAN, "導入率"),
                new Aim.ToConcept(new ConceptCode("municipal-ai"), Fit.SAME),
                "根拠二"),
            mapping(new MappedSubject.OfItem(PLAN, "7"), new Aim.ToTheme("safety"), "根拠三"));
  }

  @Test
  void everyFaultOfAFileIsTold() {
    String yaml =
        """
        plan: iwate-dx
        mappings:
          - theme: safety
            ground: 項目も指標もない
          - item: "1"
            concept: municipal-ai
            fit: almost
            theme: safety
            ground: 二つの行き先
          - item: "2"
            theme: safety
        """;
    assertThatThrownBy(() -> ConcordanceReader.read("iwate.yml", yaml))
        .isInstanceOfSatisfying(
            InvalidCatalog.class, invalid -> assertThat(invalid.messages()).isEqualTo(faults()));
  }

  private static List<String> faults() {
    return List.of(
        "iwate.yml.mappings[0]: expected a text for 'item'",
        "iwate.yml.mappings[1]: expected either 'concept' or 'theme'",
        "iwate.yml.mappings[1]: expected one of [same, proxy] for 'fit' but found 'almost'",
        "iwate.yml.mappings[2]: expected a text for 'ground'");
  }

  @Test
  void aMappingWithoutAnAimIsAFault() {
    String yaml =
        """
        plan: iwate-dx
        mappings:
          - item: "1"
            ground: 行き先がない
        """;
    assertThatThrownBy(() -> ConcordanceReader.read("iwate.yml", yaml))
        .hasMessageContaining("expected either 'concept' or 'theme'");
  }

  private static Mapping mapping(MappedSubject subject, Aim aim, String ground) {
    return new Mapping(subject, aim, ground, Optional.empty());
  }
}
