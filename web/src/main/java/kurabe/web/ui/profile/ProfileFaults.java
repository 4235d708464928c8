package kurabe.web.ui.profile;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.web.words.FaultWords;

/// Everything that is wrong with the text of a profile, each with its place.
final class ProfileFaults extends UnorderedList {

  ProfileFaults(List<Fault> faults) {
    addClassName("scheme-faults");
    getElement().setAttribute("aria-label", "定義の誤り");
    faults.forEach(fault -> add(entry(fault)));
  }

  private static ListItem entry(Fault fault) {
    String place = FaultWords.place(fault);
    return place.isEmpty()
        ? new ListItem(FaultWords.of(fault))
        : new ListItem(new Code(place), new Span(" " + FaultWords.of(fault)));
  }
}
