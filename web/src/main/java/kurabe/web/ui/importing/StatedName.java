package kurabe.web.ui.importing;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import kurabe.core.drafting.DraftFault.Field;
import kurabe.web.words.DraftFaultWords;

/// Who works here. Until there are accounts a person states a name, once for as long as the browser
/// stays connected.
final class StatedName extends TextField {

  private static final String KEY = "kurabe.stated-name";

  StatedName() {
    super(DraftFaultWords.name(Field.PERSON));
    setHelperText("履歴に残ります。このブラウザーでは次から省けます。");
    setRequiredIndicatorVisible(true);
    setMaxLength(Field.PERSON.limit());
    setValue(remembered());
    addValueChangeListener(it -> remember(it.getValue()));
  }

  private static String remembered() {
    return Optional.ofNullable(VaadinSession.getCurrent())
        .map(session -> session.getAttribute(KEY))
        .map(Object::toString)
        .orElse("");
  }

  private static void remember(String name) {
    Optional.ofNullable(VaadinSession.getCurrent())
        .ifPresent(session -> session.setAttribute(KEY, name));
  }
}
