package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ThemeRow;
import kurabe.web.ui.widget.Chart;
import kurabe.web.ui.widget.ChartCaption;
import kurabe.web.ui.widget.GroupedBars;
import kurabe.web.ui.widget.Series;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DocumentWords;

/// Each prefecture beside the nation, for the shares that can be compared and speak of one time.
final class NationSection extends Composite<Section> {

  private final BodyNames names;

  NationSection(List<AuditedEdition> editions, List<ThemeRow> rows, BodyNames names) {
    this.names = names;
    getContent().add(new H2("県と全国"));
    editions.forEach(edition -> show(edition, NationPair.list(edition, rows)));
    setVisible(editions.stream().anyMatch(edition -> !NationPair.list(edition, rows).isEmpty()));
  }

  private void show(AuditedEdition edition, List<NationPair> pairs) {
    List<NationPair> drawn = pairs.stream().filter(NationPair::isDrawn).toList();
    List<NationPair> left = pairs.stream().filter(pair -> !pair.isDrawn()).toList();
    if (!drawn.isEmpty()) {
      getContent().add(new Chart(bars(edition, drawn)));
    }
    if (!left.isEmpty()) {
      getContent().add(leftOut(left));
    }
  }

  private GroupedBars bars(AuditedEdition edition, List<NationPair> pairs) {
    var head = edition.edition().head();
    String prefecture = names.of(head.plan().jurisdiction());
    return new GroupedBars(
        new ChartCaption(
            prefecture + "と全国（割合で比べられ、時点がそろう指標）", "%", DocumentWords.of(head.document())),
        pairs.stream().map(NationPair::label).toList(),
        List.of(
            Series.of(prefecture, pairs.stream().map(NationPair::figure).toList()),
            Series.of("全国", pairs.stream().map(NationPair::nation).toList())));
  }

  private NativeDetails leftOut(List<NationPair> pairs) {
    UnorderedList list = new UnorderedList();
    pairs.forEach(pair -> list.add(new ListItem(pair.sentence(names))));
    return new NativeDetails("図に含めない指標（" + pairs.size() + "件）とその理由", list);
  }
}
