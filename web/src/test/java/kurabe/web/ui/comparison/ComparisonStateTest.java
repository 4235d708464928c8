package kurabe.web.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import org.junit.jupiter.api.Test;

final class ComparisonStateTest {

  private static final PlanCode AOMORI = new PlanCode("aomori-dx");
  private static final PlanCode AKITA = new PlanCode("akita-dx");
  private static final List<PlanCode> KNOWN = List.of(AOMORI, AKITA);

  @Test
  void theAddressCarriesTheWholeChoice() {
    ComparisonState state =
        ComparisonState.ALL
            .withPlans(List.of(AKITA))
            .withTheme(Optional.of("work-style"))
            .withUnder(Optional.of("aichi-it-2010"));
    assertThat(ComparisonState.parse(state.toQuery())).isEqualTo(state);
    assertThat(state.toQuery().getQueryString())
        .isEqualTo("plans=akita-dx&theme=work-style&under=aichi-it-2010");
  }

  @Test
  void noPlanInTheAddressMeansAll() {
    assertThat(ComparisonState.parse(QueryParameters.empty()).chosen(KNOWN)).isEqualTo(KNOWN);
  }

  @Test
  void noPlanChosenMeansNone() {
    ComparisonState none =
        ComparisonState.parse(ComparisonState.ALL.withPlans(List.of()).toQuery());
    assertThat(none.chosen(KNOWN)).isEmpty();
  }

  @Test
  void theOrderIsThePrefecturesAndNotTheAddresss() {
    ComparisonState state =
        ComparisonState.parse(QueryParameters.of("plans", "akita-dx,aomori-dx"));
    assertThat(state.chosen(KNOWN)).containsExactly(AOMORI, AKITA);
  }

  @Test
  void anUnknownPlanIsNamed() {
    ComparisonState state = ComparisonState.parse(QueryParameters.of("plans", "akita-dx,iwate-dx"));
    assertThat(state.chosen(KNOWN)).containsExactly(AKITA);
    assertThat(state.unknown(KNOWN)).contains("「iwate-dx」");
  }
}
