package kurabe.web.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame of every view: header, side navigation, breadcrumbs and the main landmark.
@Prototype
public final class MainLayout extends AppLayout implements AfterNavigationObserver {
  private static final String CONTENT_ID = "content";

  private final BreadcrumbTrail breadcrumbs = new BreadcrumbTrail();
  private final Main main = new Main(breadcrumbs);

  public MainLayout() {
    setI18n(new AppLayoutI18n().setDrawer("メニュー"));
    addToNavbar(skipLink(), toggle(), productName());
    addToDrawer(new Navigation());
    main.setId(CONTENT_ID);
    // Focusable by script, so that the skip link moves the focus and not the scroll position alone.
    main.getElement().setAttribute("tabindex", "-1");
    setContent(main);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    main.getElement().appendChild(view.getElement());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement view) {
    if (view != null) {
      view.getElement().removeFromParent();
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var view = event.getActiveChain().getFirst();
    breadcrumbs.show(view instanceof HasBreadcrumbs placed ? withStart(placed) : List.of());
  }

  private static List<Breadcrumb> withStart(HasBreadcrumbs view) {
    var trail = new ArrayList<Breadcrumb>();
    trail.add(Breadcrumb.to("概況", ""));
    trail.addAll(view.breadcrumbs());
    return List.copyOf(trail);
  }

  private static Component skipLink() {
    var link = new Anchor("#" + CONTENT_ID, "本文へ移動");
    link.addClassName("skip-link");
    link.setRouterIgnore(true);
    return link;
  }

  private static Component toggle() {
    var toggle = new DrawerToggle();
    toggle.setAriaLabel("メニューを開閉");
    return toggle;
  }

  private static Component productName() {
    var link = new Anchor("", new Span("比べ"), new Span("Kurabe"));
    link.addClassName("product-name");
    return link;
  }
}
