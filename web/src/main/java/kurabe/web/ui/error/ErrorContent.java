package kurabe.web.ui.error;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// What all error pages show: what happened, what to do, and the way back to the start page.
abstract class ErrorContent extends Composite<Div> implements HasDynamicTitle {
  private final String title;

  ErrorContent(String title) {
    this.title = title;
  }

  final void show(String... paragraphs) {
    getContent().removeAll();
    getContent().add(new H1(title));
    for (var paragraph : paragraphs) {
      getContent().add(new Paragraph(paragraph));
    }
    getContent().add(new Paragraph(new Anchor("", "概況へ戻る")));
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
