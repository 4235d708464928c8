package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;

/// Why there is no figure where one belongs.
public final class ReasonText extends Span {

  public ReasonText(String reason) {
    super(reason);
    addClassName("reason");
  }
}
