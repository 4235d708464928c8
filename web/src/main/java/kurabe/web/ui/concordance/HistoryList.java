package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.web.words.InstantWords;

/// Every decision about one subject, oldest first.
final class HistoryList extends Composite<Div> {

  HistoryList(MappedSubject subject, List<MappingEntry> history, AimNames names) {
    List<MappingEntry> mine =
        history.stream().filter(one -> one.subject().folded().equals(subject.folded())).toList();
    setVisible(!mine.isEmpty());
    OrderedList list = new OrderedList();
    mine.forEach(one -> list.add(item(one, names)));
    getContent().add(new H3("これまでの決定"), list);
  }

  private static ListItem item(MappingEntry one, AimNames names) {
    ListItem item = new ListItem(new Text(InstantWords.of(one.at()) + " " + one.person() + ": "));
    switch (one.act()) {
      case Act.Confirmed(Aim aim) -> item.add(names.text(aim), new Text("と確認。"));
      case Act.Withdrawn _ -> item.add(new Text("確認を取り消し。"));
    }
    item.add(new Text("根拠: " + one.ground()));
    return item;
  }
}
