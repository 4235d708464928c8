package kurabe.web.vaadin;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.micronaut.context.ApplicationContext;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The base of view tests: routes, layout and beans are real; there is no server and no browser.
@ViewPackages(packages = "kurabe.web.ui")
public abstract class ViewFixture extends BrowserlessTest {
  private static ApplicationContext beans;

  @BeforeAll
  static void startBeans() {
    beans = ApplicationContext.run();
    BeanInstantiatorFactory.use(beans);
  }

  @AfterAll
  static void stopBeans() {
    beans.close();
  }

  /// What the views under test are made with.
  protected static <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  @Override
  protected Set<Class<?>> lookupServices() {
    return Set.of(BeanInstantiatorFactory.class);
  }
}
