package kurabe.web.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

final class PlanAddressTest {

  private static final PlanAddress AKITA = PlanAddress.of(new PlanCode("akita-dx"));
  private static final Period R6 = new Period.FiscalYear(2024);

  @Test
  void anAddressReadsBackAsItself() {
    for (PlanAddress address :
        List.of(
            AKITA,
            AKITA.withEdition(R6),
            AKITA.withRevision(R6, 2),
            AKITA.withArea(Optional.of(new ItemKey("n1"))).withGrade(Optional.of("A")),
            AKITA.withGrade(Optional.of("-")),
            AKITA.withGrade(Optional.of("順調＆完了?#")))) {
      assertThat(parse(address.path())).as(address.path()).contains(address);
    }
  }

  @Test
  void theNewestEditionNeedsNoQuery() {
    assertThat(AKITA.path()).isEqualTo("plans/akita-dx");
    assertThat(AKITA.withEdition(R6).path()).isEqualTo("plans/akita-dx?edition=R6");
  }

  @Test
  void pagesBelowKeepTheEditionAndDropTheChoices() {
    PlanAddress address = AKITA.withEdition(R6).withGrade(Optional.of("A"));
    assertThat(address.itemPath(new ItemKey("n36")))
        .isEqualTo("plans/akita-dx/items/n36?edition=R6");
    assertThat(address.indicatorPath(new IndicatorKey("ab12")))
        .isEqualTo("plans/akita-dx/indicators/ab12?edition=R6");
  }

  @Test
  void anAddressThatCannotBeIsNone() {
    assertThat(parse("plans/akita-dx?edition=yesterday")).isEmpty();
    assertThat(parse("plans/akita-dx?edition=R6&revision=two")).isEmpty();
    assertThat(parse("plans/akita-dx?area=No%20Key")).isEmpty();
  }

  private static Optional<PlanAddress> parse(String path) {
    Location location = new Location(path);
    String plan = location.getSegments().get(1);
    return PlanAddress.parse(
        new RouteParameters(PlanAddress.PLAN, plan), location.getQueryParameters());
  }
}
