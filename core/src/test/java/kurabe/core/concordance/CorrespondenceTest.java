package kurabe.core.concordance;

import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final JurisdictionCode AOMORI = new JurisdictionCode("02");
  private static final ConceptCatalog CATALOG = new ConceptCatalog();

  private static final Mapping TO_CONCEPT =
      mapping("1", new Aim.ToConcept(new ConceptCode("municipal-telework"), Fit.SAME));
  private static final Mapping TO_THEME = mapping("2", new Aim.ToTheme("safety"));
  private static final Mapping TO_NOTHING =
      mapping("3", new Aim.ToConcept(new ConceptCode("gone"), Fit.SAME));

  private final Correspondence correspondence =
      new Correspondence(
          new Concordance(List.of(TO_CONCEPT, TO_THEME, TO_NOTHING)),
          CATALOG.concepts(),
          (_, _) -> Optional.of(BigDecimal.valueOf(40)));

  @Test
  void aMappingBelongsToItsThemeOrToThatOfItsConcept() {
    assertThat(correspondence.findTheme(TO_CONCEPT)).contains("work-style");
    assertThat(correspondence.findTheme(TO_THEME)).contains("safety");
    assertThat(correspondence.findTheme(TO_NOTHING)).isEmpty();
  }

  @Test
  void themesAreThoseThatAnythingIsMappedTo() {
    assertThat(correspondence.listThemes()).containsExactlyInAnyOrder("work-style", "safety");
  }

  @Test
  void onlyACountOfAShareHasAWhole() {
    assertThat(ratio("municipal-telework", "30市町村")).contains(Ratio.of(30, 40));
    assertThat(ratio("municipal-telework", "52.5%")).isEmpty();
    assertThat(ratio("resident-telework", "30人")).isEmpty();
    assertThat(ratio("ict-construction-works", "74件")).isEmpty();
  }

  private Optional<Ratio> ratio(String concept, String printed) {
    Concept found = CATALOG.findConcept(new ConceptCode(concept)).orElseThrow();
    return correspondence.findRatio(found, AOMORI, value(printed));
  }

  private static Mapping mapping(String item, Aim aim) {
    return new Mapping(new MappedSubject.OfItem(PLAN, item), aim, "根拠", Optional.empty());
  }
}
