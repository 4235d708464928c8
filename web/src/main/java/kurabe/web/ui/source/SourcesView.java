package kurabe.web.ui.source;

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

/// All documents that figures come from.
@Prototype
@Route(value = "sources", layout = MainLayout.class)
@PageTitle("出典")
public final class SourcesView extends Div implements HasBreadcrumbs {
  SourcesView() {
    add(new H1("出典"), new Paragraph("出典となる文書はまだ登録されていません。"));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("出典"));
  }
}
