package kurabe.web.vaadin;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/// Vaadin's service, which creates objects through Micronaut and serves the static files of jars.
final class BridgeService extends VaadinServletService {
  private final transient ApplicationContext beans;

  BridgeService(
      VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext beans) {
    super(servlet, configuration);
    this.beans = beans;
  }

  @Override
  protected Instantiator createInstantiator() {
    return new BeanInstantiator(this, beans);
  }

  @Override
  public @Nullable URL getStaticResource(String path) {
    var served = super.getStaticResource(path);
    return served == null ? ClassPathResources.find(getClassLoader(), path).orElse(null) : served;
  }
}
