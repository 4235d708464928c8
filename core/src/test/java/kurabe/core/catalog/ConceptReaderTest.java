package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Unit;
import org.junit.jupiter.api.Test;

class ConceptReaderTest {

  private static final String COMPLETE =
      """
      concepts:
        - code: municipal-chat
          name: チャットを導入している市町村の割合
          definition: 市区町村のうち、チャットを導入しているものの割合。
          unit: "%"
          direction: higher
          population: municipalities
          scale: share
          denominator: municipality-count
          theme: efficiency
      """;

  @Test
  void anEntryIsAConcept() {
    assertThat(ConceptReader.read("a.yml", COMPLETE))
        .containsExactly(
            new Concept(
                new ConceptCode("municipal-chat"),
                "チャットを導入している市町村の割合",
                "市区町村のうち、チャットを導入しているものの割合。",
                Unit.PERCENT,
                Direction.HIGHER_IS_BETTER,
                Population.MUNICIPALITIES,
                Scale.SHARE,
                Optional.of(new ConceptCode("municipality-count")),
                "efficiency"));
  }

  @Test
  void aDenominatorMayBeLeftOut() {
    String yaml = COMPLETE.replace("    denominator: municipality-count\n", "");
    assertThat(ConceptReader.read("a.yml", yaml).getFirst().denominator()).isEmpty();
  }

  @Test
  void everyFaultOfAFileIsTold() {
    String yaml =
        """
        concepts:
          - code: Not A Code
            name: 名
            unit: "%"
            direction: up
            population: prefecture
            scale: share
            denominator: "?"
            theme: efficiency
            colour: red
        """;
    assertThatThrownBy(() -> ConceptReader.read("a.yml", yaml))
        .isInstanceOfSatisfying(
            InvalidCatalog.class,
            invalid ->
                assertThat(invalid.messages())
                    .containsExactlyInAnyOrder(
                        "a.yml.concepts[0]: unknown key 'colour'",
                        "a.yml.concepts[0]: expected a-z, 0-9 and - in 'code' but found 'Not A Code'",
                        "a.yml.concepts[0]: expected a text for 'definition'",
                        "a.yml.concepts[0]: expected one of [higher, lower] for 'direction' but found 'up'",
                        "a.yml.concepts[0]: expected a-z, 0-9 and - in 'denominator' but found"
                            + " '?'"));
  }

  @Test
  void aFileWithoutConceptsIsAFault() {
    assertThatThrownBy(() -> ConceptReader.read("a.yml", "concepts: []"))
        .hasMessage("a.yml: expected at least one entry in 'concepts'");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> ConceptReader.read("a.yml", "concepts: ["))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining("a.yml");
  }
}
