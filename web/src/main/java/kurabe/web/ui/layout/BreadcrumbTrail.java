package kurabe.web.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The breadcrumbs as an ordered list of links in a navigation landmark.
///
/// Vaadin's own component of that name is behind a feature flag in this version.
@Tag("nav")
final class BreadcrumbTrail extends Component {
  private final OrderedList steps = new OrderedList();

  BreadcrumbTrail() {
    getElement().getClassList().add("breadcrumbs");
    getElement().setAttribute("aria-label", "現在位置");
    getElement().appendChild(steps.getElement());
    setVisible(false);
  }

  void show(List<Breadcrumb> trail) {
    steps.removeAll();
    trail.forEach(step -> steps.add(new ListItem(component(step))));
    setVisible(!trail.isEmpty());
  }

  private static Component component(Breadcrumb step) {
    return step.path()
        .<Component>map(path -> new Anchor(path, step.label()))
        .orElseGet(() -> here(step));
  }

  private static Component here(Breadcrumb step) {
    var label = new Span(step.label());
    label.getElement().setAttribute("aria-current", "page");
    return label;
  }
}
