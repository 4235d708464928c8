package kurabe.web.vaadin;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;

/// Vaadin's servlet, whose service knows Micronaut's beans.
///
/// Not a bean itself: Micronaut would register it a second time.
final class BridgeServlet extends VaadinServlet {
  private final transient ApplicationContext beans;

  BridgeServlet(ApplicationContext beans) {
    this.beans = beans;
  }

  @Override
  protected VaadinServletService createServletService(DeploymentConfiguration configuration)
      throws ServiceException {
    var service = new BridgeService(this, configuration, beans);
    service.init();
    return service;
  }
}
