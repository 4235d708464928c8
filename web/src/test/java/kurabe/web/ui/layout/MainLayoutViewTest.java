package kurabe.web.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import kurabe.web.ui.overview.OverviewView;
import kurabe.web.ui.plan.PlansView;
import kurabe.web.vaadin.ViewFixture;
import org.junit.jupiter.api.Test;

final class MainLayoutViewTest extends ViewFixture {
  @Test
  void aViewSaysOnlyItsOwnTitle() {
    navigate(PlansView.class);
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("計画");
  }

  @Test
  void aPageBelowTheStartPageLeadsBackToIt() {
    navigate(PlansView.class);
    assertThat(find(BreadcrumbTrail.class).single().isVisible()).isTrue();
    assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("概況");
  }

  @Test
  void theStartPageHasNoBreadcrumbs() {
    navigate(OverviewView.class);
    assertThat(find(BreadcrumbTrail.class).all()).isEmpty();
  }
}
