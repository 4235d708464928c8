package kurabe.web.ui.plan;

import com.vaadin.flow.component.Component;
import kurabe.web.ui.edition.PlanAddress;

/// Gives the focus back to the choice that was just made. The page is built anew for each address,
/// and a reader at the keyboard would otherwise start again from its top.
final class ChoiceFocus {

  private ChoiceFocus() {}

  static void restore(Component page, PlanAddress before, PlanAddress now) {
    if (!before.area().equals(now.area())) {
      focus(page, ".area-nav", now);
    } else if (!before.grade().equals(now.grade())) {
      focus(page, ".grade-nav", now);
    }
  }

  /// Later than the router, which scrolls to the top after each navigation.
  private static void focus(Component page, String choices, PlanAddress now) {
    String selector = choices + " [aria-current][href=\"" + now.path() + "\"]";
    page.getElement().executeJs("setTimeout(() => this.querySelector($0)?.focus(), 50)", selector);
  }
}
