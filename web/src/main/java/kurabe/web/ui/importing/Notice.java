package kurabe.web.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What came of the last thing that a person did, told to screen readers too.
final class Notice extends Div {

  Notice() {
    addClassName("notice");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  void tell(String words) {
    show(words, false);
  }

  void refuse(String words) {
    show(words, true);
  }

  private void show(String words, boolean refused) {
    removeAll();
    words.lines().forEach(line -> add(new Paragraph(line)));
    setClassName("faults", refused);
    setVisible(!words.isEmpty());
  }
}
