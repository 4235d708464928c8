package kurabe.web.ui.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;

/// A view with a fault; exists in tests only.
@Prototype
@Route("test/failing")
public final class FailingView extends Div {
  FailingView() {
    throw new IllegalStateException("a fault that no reader may see");
  }
}
