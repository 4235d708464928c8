package kurabe.web.ui.sample;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import kurabe.web.vaadin.ViewFixture;

/// For views whose address carries their state.
public abstract class AddressFixture extends ViewFixture {

  /// Goes where the address bar would, query and all.
  protected HasElement open(String address) {
    Location location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    return getCurrentView();
  }

  /// All words of the one part of its type on the page.
  protected String text(Class<? extends Component> part) {
    return find(part).single().getElement().getTextRecursively();
  }

  /// All words of the page.
  protected String text() {
    return getCurrentView().getElement().getTextRecursively();
  }

  protected String title() {
    return UI.getCurrent().getInternals().getTitle();
  }
}
