package kurabe.core.catalog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Theme;
import kurabe.core.plan.PlanCode;
import org.junit.jupiter.api.Test;

class ConceptCatalogTest {

  private static final ConceptCatalog BUNDLED = new ConceptCatalog();
  private static final String THEMES =
      """
      themes:
        - code: efficiency
          name: 効率化
      """;
  private static final String CONCEPT =
      """
        - code: %s
          name: 名
          definition: 定義
          unit: "%%"
          direction: higher
          population: prefecture
          scale: share
          theme: %s
      """;

  @Test
  void moreThanThirtyConceptsComeWithKurabe() {
    assertThat(BUNDLED.listConcepts()).hasSizeGreaterThan(60);
    assertThat(BUNDLED.listConcepts())
        .extracting(Concept::name, Concept::definition)
        .doesNotHaveDuplicates();
  }

  @Test
  void aConceptIsFoundByItsCode() {
    assertThat(BUNDLED.findConcept(new ConceptCode("municipal-ai")).orElseThrow().name())
        .isEqualTo("AIを導入している市町村の割合");
    assertThat(BUNDLED.findConcept(new ConceptCode("none"))).isEmpty();
    assertThat(BUNDLED.findTheme("work-style").orElseThrow().name()).isEqualTo("多様な働き方・テレワーク");
    assertThat(BUNDLED.findTheme("none")).isEmpty();
  }

  @Test
  void everyShareIsInPerCentAndNoCountIs() {
    assertThat(BUNDLED.listConcepts())
        .allMatch(one -> one.unit().isPercent() == (one.scale() == Scale.SHARE));
  }

  @Test
  void whatIsMappedIsMappedWithAGround() {
    assertThat(BUNDLED.listMappings()).extracting(Mapping::ground).noneMatch(String::isBlank);
    assertThat(BUNDLED.listMappings()).allMatch(one -> one.confirmation().isEmpty());
    Set<PlanCode> plans =
        BUNDLED.listMappings().stream().map(one -> one.subject().plan()).collect(toSet());
    assertThat(plans)
        .containsExactlyInAnyOrder(new PlanCode("aomori-dx"), new PlanCode("akita-dx"));
  }

  @Test
  void themesKeepTheOrderOfTheirFile() {
    assertThat(BUNDLED.listThemes()).extracting(Theme::code).startsWith("online-procedures");
  }

  @Test
  void aNewConceptIsAnEntryAndNothingElse() {
    ConceptCatalog catalog =
        new ConceptCatalog(THEMES, concepts(CONCEPT.formatted("drones", "efficiency")), none());
    assertThat(catalog.concepts().findConcept(new ConceptCode("drones"))).isPresent();
  }

  @Test
  void namesThatNoFileDefinesAreFaults() {
    String concept = CONCEPT.formatted("drones", "flying") + "    denominator: sky\n";
    String mapping =
        """
        plan: iwate-dx
        mappings:
          - item: "1"
            theme: sea
            ground: 根拠
          - indicator: 率
            concept: boats
            fit: same
            ground: 根拠
          - item: "2"
            indicator: 数
            concept: boats
            fit: same
            ground: 根拠
        """;
    assertFaults(
        concepts(concept),
        mapping,
        "unknown theme 'flying' for concept 'drones'",
        "unknown concept 'sky' for concept 'drones'",
        "unknown theme 'sea' for iwate-dx: item '1'",
        "unknown concept 'boats' for iwate-dx: indicator '率'",
        "unknown concept 'boats' for iwate-dx: item '2', indicator '数'");
  }

  @Test
  void namesThatAreDefinedTwiceAreFaults() {
    String concept = CONCEPT.formatted("drones", "efficiency");
    String mapping =
        """
        plan: iwate-dx
        mappings:
          - indicator: AI導入率
            theme: efficiency
            ground: 根拠
          - indicator: ＡＩ導入率
            theme: efficiency
            ground: 根拠
        """;
    assertFaults(
        concepts(concept + concept),
        mapping,
        "concept 'drones' is defined twice",
        "iwate-dx: indicator 'AI導入率' is mapped twice");
  }

  @Test
  void faultsOfAllFilesAreToldTogether() {
    SequencedMap<String, String> mappings = none();
    mappings.put("a.yml", "plan: a\ncolour: red");
    assertThatThrownBy(
            () -> new ConceptCatalog("themes:\n  - name: 名", concepts("  - code: x"), mappings))
        .isInstanceOfSatisfying(
            InvalidCatalog.class,
            invalid ->
                assertThat(invalid.messages())
                    .anyMatch(fault -> fault.startsWith("themes.yml"))
                    .anyMatch(fault -> fault.startsWith("concepts.yml"))
                    .anyMatch(fault -> fault.startsWith("a.yml")));
  }

  private static void assertFaults(
      SequencedMap<String, String> concepts, String mapping, String... faults) {
    SequencedMap<String, String> mappings = none();
    mappings.put("iwate.yml", mapping);
    assertThatThrownBy(() -> new ConceptCatalog(THEMES, concepts, mappings))
        .isInstanceOfSatisfying(
            InvalidCatalog.class,
            invalid -> assertThat(invalid.messages()).isEqualTo(List.of(faults)));
  }

  private static SequencedMap<String, String> concepts(String entries) {
    SequencedMap<String, String> files = none();
    Stream.of(entries).forEach(text -> files.put("concepts.yml", "concepts:\n" + text));
    return files;
  }

  private static SequencedMap<String, String> none() {
    return new LinkedHashMap<>();
  }
}
