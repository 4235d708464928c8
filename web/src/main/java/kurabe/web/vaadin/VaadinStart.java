package kurabe.web.vaadin;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;

/// Starts Vaadin when Micronaut's Tomcat starts its context.
///
/// A servlet container would find Vaadin's own initializers on the class path and hand them the
/// annotated classes that it scanned. The embedded Tomcat does neither, so this bean calls them in
/// their order, with the classes that Micronaut knew at compile time.
@Singleton
final class VaadinStart implements ServletContainerInitializer {
  private final KnownClasses known;
  private final ApplicationContext beans;

  VaadinStart(KnownClasses known, ApplicationContext beans) {
    this.known = known;
    this.beans = beans;
  }

  @Override
  public void onStartup(Set<Class<?>> ignored, ServletContext context) throws ServletException {
    // Session ids never appear in addresses: people paste addresses into mail.
    context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    startVaadin(context);
    addServlet(context);
  }

  private void startVaadin(ServletContext context) throws ServletException {
    // An empty set would leave the lookup null, and with it every later initializer waiting.
    new LookupServletContainerInitializer().process(Set.of(LookupInitializer.class), context);
    new RouteRegistryInitializer().process(known.routes(), context);
    new ErrorNavigationTargetInitializer().process(known.errorPages(), context);
    new VaadinAppShellInitializer().process(known.appShells(), context);
  }

  private void addServlet(ServletContext context) {
    var registration = context.addServlet("vaadin", new BridgeServlet(beans));
    registration.addMapping("/*");
    registration.setAsyncSupported(true);
    registration.setLoadOnStartup(1);
    registration.setInitParameter(InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE, "true");
    // A forgotten tab must not keep its session alive for ever through heartbeats.
    registration.setInitParameter(InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, "true");
  }
}
