package kurabe.core.comparing;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.grade;
import static kurabe.core.Fixtures.head;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.catalog.Catalog;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Theme;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Outcome;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.AsOf;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final AsOf IN_R6 = new AsOf("R6年度", Optional.of(R6));
  private static final Indicator TELEWORK = indicator("導入率", Optional.of(value("60.1%")));
  private static final Indicator PAPER = indicator("枚数", Optional.of(value("100枚")));
  private static final PlanItem EFFICIENCY = item("1", TELEWORK, PAPER);
  private static final PlanItem OTHER = item("2");
  private static final PlanCode PLAN = new PlanCode("test");
  private static final Theme THEME = new Theme("test", "試験");

  @Test
  void aThemeShowsOnlyWhatItsMembersName() {
    ThemeCell cell = cell(new MappedSubject.OfIndicator(PLAN, "導入率"));
    assertThat(cell.items()).extracting(ComparedItem::item).containsExactly(EFFICIENCY);
    assertThat(cell.items().getFirst().indicators())
        .extracting(ComparedIndicator::indicator)
        .containsExactly(TELEWORK);
  }

  @Test
  void aNumberedItemComesWithAllItsIndicators() {
    ThemeCell cell = cell(new MappedSubject.OfItem(PLAN, "1"));
    assertThat(cell.items().getFirst().indicators()).hasSize(2);
  }

  @Test
  void theNewestVerdictAndTheGapToTheNationAreShown() {
    ThemeCell cell = cell(new MappedSubject.OfItem(PLAN, "1"));
    ComparedItem item = cell.items().getFirst();
    assertThat(item.verdict().orElseThrow().outcome()).isEqualTo(new Outcome.Grade("A"));
    assertThat(item.indicators().getFirst().references())
        .extracting(reference -> reference.pair().difference())
        .hasOnlyElementsOfType(Difference.Amount.class);
  }

  @Test
  void everythingUnderAThemeTellsItsGround() {
    ComparedItem whole = cell(new MappedSubject.OfItem(PLAN, "2")).items().getFirst();
    assertThat(whole.ground()).isEqualTo("根拠");
    ComparedItem parts = cell(new MappedSubject.OfItem(PLAN, "1")).items().getFirst();
    assertThat(parts.ground()).isEmpty();
    assertThat(parts.indicators()).extracting(ComparedIndicator::ground).containsOnly("根拠");
  }

  @Test
  void whatIsMappedToAConceptStandsUnderItsTheme() {
    ConceptCode code = new ConceptCode("municipal-telework");
    Mapping mapping =
        new Mapping(
            new MappedSubject.OfIndicator(PLAN, "導入率"),
            new Aim.ToConcept(code, Fit.SAME),
            "根拠",
            Optional.empty());
    ThemeCell cell = row(new Theme("work-style", "働き方"), mapping).cells().getFirst();
    assertThat(cell.items().getFirst().indicators())
        .extracting(ComparedIndicator::indicator)
        .containsExactly(TELEWORK);
  }

  @Test
  void aThemeThatOnlyAnotherPlanHasIsAnEmptyCell() {
    assertThat(cell(new MappedSubject.OfItem(new PlanCode("another"), "1")).items()).isEmpty();
  }

  @Test
  void aThemeThatNothingIsMappedToIsLeftOut() {
    Mapping mapping = mapping(new MappedSubject.OfItem(PLAN, "1"));
    List<Theme> themes = List.of(THEME, new Theme("unused", "なし"));
    assertThat(Comparer.of(List.of(edition()), themes, correspondence(mapping)).rows())
        .extracting(ThemeRow::theme)
        .containsExactly(THEME);
  }

  private static ThemeCell cell(MappedSubject subject) {
    return row(THEME, mapping(subject)).cells().getFirst();
  }

  private static ThemeRow row(Theme theme, Mapping mapping) {
    return Comparer.of(List.of(edition()), List.of(theme), correspondence(mapping))
        .rows()
        .getFirst();
  }

  private static Mapping mapping(MappedSubject subject) {
    return new Mapping(subject, new Aim.ToTheme("test"), "根拠", Optional.empty());
  }

  private static Correspondence correspondence(Mapping mapping) {
    return new Correspondence(
        new Concordance(List.of(mapping)),
        new ConceptCatalog().concepts(),
        (_, _) -> Optional.empty());
  }

  private static AuditedEdition edition() {
    Edition edition =
        new Edition(
            head("test"),
            List.of(EFFICIENCY, OTHER),
            List.of(new Observation(TELEWORK.key(), R6, value("52.5%"), IN_R6, CITATION)),
            List.of(
                grade(EFFICIENCY, R6, new Outcome.Grade("A")),
                grade(EFFICIENCY, R5, new Outcome.Grade("C"))),
            List.of(
                new ReferenceValue(
                    TELEWORK.key(), JurisdictionCode.NATION, quantity("38.2%"), IN_R6, CITATION)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    EvaluationScheme scheme = new Catalog().getScheme(new SchemeCode("akita-dx"));
    return new AuditedEdition(
        new PublishedEdition(edition, 1, Instant.EPOCH),
        new EditionIndex(edition),
        scheme,
        EditionAudit.of(edition, scheme));
  }
}
