package kurabe.web.vaadin;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletResponse;

/// Answers 404 where no view is: Vaadin itself sends the same page for every address, with 200, and
/// finds out in the browser, which link checkers and monitoring never reach.
@Singleton
final class UnknownAddresses implements VaadinServiceInitListener {
  @Override
  public void serviceInit(ServiceInitEvent event) {
    var router = event.getSource().getRouter();
    event.addIndexHtmlRequestListener(page -> mark(page, router));
  }

  private static void mark(IndexHtmlResponse page, Router router) {
    var path = page.getVaadinRequest().getPathInfo();
    if (router.resolveNavigationTarget(new Location(relative(path))).isEmpty()) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String relative(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
