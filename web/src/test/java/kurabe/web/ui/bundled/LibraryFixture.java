package kurabe.web.ui.bundled;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurabe.web.vaadin.BeanInstantiatorFactory;
import org.junit.jupiter.api.AfterEach;

/// The base of view tests that choose what was published.
@ViewPackages(packages = "kurabe.web.ui")
public abstract class LibraryFixture extends BrowserlessTest {

  private final ApplicationContext beans;

  private LibraryFixture(String library) {
    beans = ApplicationContext.run(Map.of(BundledLibrary.PROPERTY, library));
    BeanInstantiatorFactory.use(beans);
  }

  /// The two bundled reports are published.
  public abstract static class Bundled extends LibraryFixture {
    protected Bundled() {
      super(BundledLibrary.BUNDLED);
    }
  }

  /// The two bundled reports are published, and a correction of Aomori's.
  public abstract static class Corrected extends LibraryFixture {
    protected Corrected() {
      super(CorrectedLibrary.CORRECTED);
    }
  }

  /// Nothing is published.
  public abstract static class Empty extends LibraryFixture {
    protected Empty() {
      super(EmptyLibrary.EMPTY);
    }
  }

  /// The two bundled reports are published, and a later one of Aomori.
  public abstract static class Followed extends LibraryFixture {
    protected Followed() {
      super(FollowedLibrary.FOLLOWED);
    }
  }

  @AfterEach
  void stopBeans() {
    beans.close();
  }

  @Override
  protected Set<Class<?>> lookupServices() {
    return Set.of(BeanInstantiatorFactory.class);
  }

  protected <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /// Goes where the address bar would, query and all.
  protected void open(String address) {
    Location location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  protected String text() {
    return getCurrentView().getElement().getTextRecursively();
  }

  /// The words of each part of a kind, in the page's order.
  protected List<String> texts(Class<? extends Component> part) {
    return find(part).all().stream().map(one -> one.getElement().getTextRecursively()).toList();
  }

  /// Where the link with these words leads.
  protected String href(String words) {
    return find(Anchor.class).all().stream()
        .filter(link -> link.getText().equals(words))
        .map(Anchor::getHref)
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected a link \"" + words + "\""));
  }
}
