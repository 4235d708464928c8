package kurabe.core.concordance;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import org.junit.jupiter.api.Test;

class PlanMappingTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final Indicator FIRST = indicator("一", Optional.empty());
  private static final Indicator SECOND = indicator("二", Optional.empty());
  private static final PlanItem MEASURED = item("1", FIRST, SECOND);
  private static final PlanItem JUDGED = item("2");
  private static final PlanItem ROOT =
      new PlanItem(
          ItemKey.named("根"), 0, "", "根", "", List.of(), List.of(MEASURED, JUDGED), CITATION);

  @Test
  void indicatorsAndItemsWithoutAnyAreListed() {
    assertThat(map().rows())
        .extracting(row -> row.indicator().map(Indicator::name).orElse(row.item().number()))
        .containsExactly("一", "二", "2");
    assertThat(map().plan().code()).isEqualTo(PLAN);
  }

  @Test
  void whatNobodyMappedIsListed() {
    Mapping first = mapping(new MappedSubject.OfIndicator(PLAN, "一"));
    assertThat(map(first).rows().getFirst().mapping()).contains(first);
    assertThat(map(first).listUnmapped())
        .extracting(PlanMapping.Row::subject)
        .containsExactly(
            new MappedSubject.OfItemIndicator(PLAN, "1", "二"), new MappedSubject.OfItem(PLAN, "2"));
  }

  @Test
  void aWholeItemIsMappedByItsNumber() {
    Mapping judged = mapping(new MappedSubject.OfItem(PLAN, "2"));
    assertThat(map(judged).rows().getLast().mapping()).contains(judged);
  }

  private static PlanMapping map(Mapping... mappings) {
    return PlanMapping.of(
        edition(List.of(ROOT), List.of(), List.of(), List.of()),
        new Concordance(List.of(mappings)));
  }

  private static Mapping mapping(MappedSubject subject) {
    return new Mapping(subject, new Aim.ToTheme("efficiency"), "根拠", Optional.empty());
  }
}
