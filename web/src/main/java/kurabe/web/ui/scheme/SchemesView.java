package kurabe.web.ui.scheme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.catalog.Schemes;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// All schemes that plans can be judged by.
@Prototype
@Route(value = SchemePaths.LIST, layout = MainLayout.class)
@PageTitle("評価方法")
public final class SchemesView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private final Schemes schemes;
  private final SchemeUses uses;

  SchemesView(Schemes schemes, SchemeUses uses) {
    this.schemes = schemes;
    this.uses = uses;
    addClassName("schemes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Anchor add = new Anchor(SchemePaths.NEW, "新しい評価方法を登録する");
    add.addClassName("action");
    add(
        new H1("評価方法"),
        new Paragraph(
            "各自治体が計画の進み具合を評価する規則の一覧です。どの計画の数値にも、どの規則でも当てはめて見ることができます。"
                + "記号は規則ごとの意味しか持たず、規則どうしで換算することはしません。"),
        new Paragraph(add),
        new SchemeTable(schemes.current().listEntries(), uses.listAll()));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("評価方法"));
  }
}
