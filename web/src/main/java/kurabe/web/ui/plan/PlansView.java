package kurabe.web.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// All plans that are known.
@Prototype
@Route(value = "plans", layout = MainLayout.class)
@PageTitle("計画")
public final class PlansView extends Div implements HasBreadcrumbs {
  PlansView() {
    add(new H1("計画"), new Paragraph("計画はまだ登録されていません。"));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("計画"));
  }
}
