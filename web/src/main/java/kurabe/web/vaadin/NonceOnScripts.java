package kurabe.web.vaadin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;

/// Marks the scripts of the page's shell as ours, so that the policy may refuse all other inline
/// scripts.
@Singleton
final class NonceOnScripts implements VaadinServiceInitListener {
  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(NonceOnScripts::mark);
  }

  private static void mark(IndexHtmlResponse page) {
    // A page kept by the browser would come back with the nonce of a policy that is gone.
    page.getVaadinResponse().setNoCacheHeaders();
    var attribute = page.getVaadinRequest().getAttribute(ScriptNonce.attribute());
    ScriptNonce.find(attribute)
        .ifPresent(nonce -> page.getDocument().select("script").attr("nonce", nonce.value()));
  }
}
