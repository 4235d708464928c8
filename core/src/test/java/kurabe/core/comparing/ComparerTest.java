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
import kurabe.core.concordance.Theme;
import kurabe.core.concordance.ThemeMember;
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

  @Test
  void aThemeShowsOnlyWhatItsMembersName() {
    ThemeCell cell = cell(new ThemeMember(new PlanCode("test"), List.of("導入率"), List.of(), "根拠"));
    assertThat(cell.items()).extracting(ComparedItem::item).containsExactly(EFFICIENCY);
    assertThat(cell.items().getFirst().indicators())
        .extracting(ComparedIndicator::indicator)
        .containsExactly(TELEWORK);
  }

  @Test
  void aNumberedItemComesWithAllItsIndicators() {
    ThemeCell cell = cell(new ThemeMember(new PlanCode("test"), List.of(), List.of("1"), "根拠"));
    assertThat(cell.items().getFirst().indicators()).hasSize(2);
  }

  @Test
  void theNewestVerdictAndTheGapToTheNationAreShown() {
    ThemeCell cell = cell(new ThemeMember(new PlanCode("test"), List.of(), List.of("1"), "根拠"));
    ComparedItem item = cell.items().getFirst();
    assertThat(item.verdict().orElseThrow().outcome()).isEqualTo(new Outcome.Grade("A"));
    assertThat(item.indicators().getFirst().references())
        .extracting(ComparedIndicator.Reference::gap)
        .hasOnlyElementsOfType(Difference.Amount.class);
  }

  @Test
  void aPlanWithNothingUnderAThemeHasAnEmptyCell() {
    ThemeCell cell = cell(new ThemeMember(new PlanCode("another"), List.of(), List.of("1"), "根拠"));
    assertThat(cell.items()).isEmpty();
    assertThat(cell.ground()).isEmpty();
  }

  private static ThemeCell cell(ThemeMember member) {
    Theme theme = new Theme("test", "試験", List.of(member));
    return Comparer.of(List.of(edition()), List.of(theme)).rows().getFirst().cells().getFirst();
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
