package kurabe.web.vaadin;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import io.micronaut.context.ApplicationContext;

/// Lets tests without a server create views as the server does: through Micronaut.
///
/// Vaadin creates this class itself, so the beans of the running test come by a static field.
public final class BeanInstantiatorFactory implements InstantiatorFactory {
  private static ApplicationContext beans;

  /// Chooses the beans of the tests that follow.
  public static void use(ApplicationContext context) {
    beans = context;
  }

  @Override
  public Instantiator createInstantitor(VaadinService service) {
    return new BeanInstantiator(service, beans);
  }
}
