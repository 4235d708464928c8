package kurabe.core.concordance;

import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.concordance.MappedSubject.OfIndicator;
import kurabe.core.concordance.MappedSubject.OfItem;
import kurabe.core.concordance.MappedSubject.OfItemIndicator;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final Indicator RATE = indicator("導入率 (R4年度比)", Optional.empty());
  private static final PlanItem ITEM = item("45", RATE);

  @Test
  void theNearestMappingCounts() {
    Mapping whole = mapping(new OfItem(PLAN, "45"), "whole");
    Mapping anywhere = mapping(new OfIndicator(PLAN, RATE.name()), "anywhere");
    Mapping here = mapping(new OfItemIndicator(PLAN, "45", RATE.name()), "here");
    assertThat(find(whole)).contains(whole);
    assertThat(find(whole, anywhere)).contains(anywhere);
    assertThat(find(here, anywhere, whole)).contains(here);
  }

  @Test
  void whatSpeaksOfSomethingElseDoesNotCount() {
    assertThat(
            find(
                mapping(new OfItem(PLAN, "4"), "another item"),
                mapping(new OfIndicator(new PlanCode("other"), RATE.name()), "another plan"),
                mapping(new OfItemIndicator(PLAN, "44", RATE.name()), "another item")))
        .isEmpty();
  }

  @Test
  void aReSetNameIsTheSameName() {
    Mapping mapping = mapping(new OfItemIndicator(PLAN, "４５", "導入率（Ｒ４年度比）"), "re-set");
    assertThat(find(mapping)).contains(mapping);
  }

  @Test
  void aLaterMappingSupersedesAnEarlierOne() {
    Mapping earlier = mapping(new OfItem(PLAN, "45"), "earlier");
    Mapping later = mapping(new OfItem(PLAN, "４５"), "later");
    assertThat(new Concordance(List.of(earlier, later)).listMappings()).containsExactly(later);
  }

  @Test
  void anItemIsFoundByItsNumberOrElseByItsTitle() {
    PlanItem unnumbered =
        new PlanItem(ItemKey.named("題"), 0, "", "題", "", List.of(), List.of(), ITEM.citation());
    Mapping mapping = mapping(new OfItem(PLAN, "題"), "by title");
    assertThat(new Concordance(List.of(mapping)).findMapping(PLAN, unnumbered)).contains(mapping);
    assertThat(new Concordance(List.of(mapping)).findMapping(PLAN, ITEM)).isEmpty();
  }

  @Test
  void mappingsAreListedByPlan() {
    Mapping mine = mapping(new OfItem(PLAN, "1"), "mine");
    Mapping other = mapping(new OfItem(new PlanCode("other"), "1"), "other");
    assertThat(new Concordance(List.of(mine, other)).listMappings(PLAN)).containsExactly(mine);
  }

  @Test
  void anIndicatorGoesByAllNamesThatItMayBeMappedBy() {
    assertThat(MappedSubject.allOf(PLAN, ITEM, RATE))
        .containsExactly(
            new OfIndicator(PLAN, RATE.name()), new OfItemIndicator(PLAN, "45", RATE.name()));
  }

  @Test
  void aNewMappingNamesTheItemWhereItHasANumber() {
    assertThat(MappedSubject.of(PLAN, ITEM, RATE))
        .isEqualTo(new OfItemIndicator(PLAN, "45", RATE.name()));
    assertThat(MappedSubject.of(PLAN, item("", RATE), RATE))
        .isEqualTo(new OfIndicator(PLAN, RATE.name()));
  }

  private static Optional<Mapping> find(Mapping... mappings) {
    return new Concordance(List.of(mappings)).findMapping(PLAN, ITEM, RATE);
  }

  private static Mapping mapping(MappedSubject subject, String ground) {
    return new Mapping(subject, new Aim.ToTheme("efficiency"), ground, Optional.empty());
  }
}
