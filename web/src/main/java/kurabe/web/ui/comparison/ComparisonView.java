package kurabe.web.ui.comparison;

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

/// The choice of what to set side by side, and the result.
@Prototype
@Route(value = "comparison", layout = MainLayout.class)
@PageTitle("比較")
public final class ComparisonView extends Div implements HasBreadcrumbs {
  ComparisonView() {
    add(new H1("比較"), new Paragraph("比べる報告はまだ登録されていません。"));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("比較"));
  }
}
