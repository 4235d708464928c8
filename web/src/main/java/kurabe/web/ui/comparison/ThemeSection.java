package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.comparing.ThemeCell;
import kurabe.core.comparing.ThemeRow;
import kurabe.web.words.BodyNames;

/// One theme: its table, and one click away why things stand under it.
final class ThemeSection extends Composite<Section> {

  ThemeSection(ThemeRow row, BodyNames names) {
    getContent().setId("theme-" + row.theme().code());
    getContent().addClassName("theme");
    getContent().add(new H2(row.theme().name()));
    row.cells().stream()
        .filter(cell -> cell.items().isEmpty())
        .forEach(cell -> getContent().add(nothing(cell, names)));
    getContent().add(new ThemeTable(row, names), grounds(row, names));
  }

  /// Shown on narrow screens, where the table has no column to say it in.
  private static Paragraph nothing(ThemeCell cell, BodyNames names) {
    Paragraph nothing = new Paragraph(body(cell, names) + ": " + ThemeTable.NOTHING);
    nothing.addClassName("nothing");
    return nothing;
  }

  private static NativeDetails grounds(ThemeRow row, BodyNames names) {
    DescriptionList list = new DescriptionList();
    list.addClassName("facts");
    row.cells().forEach(cell -> list.add(new Term(body(cell, names)), grounds(cell)));
    return new NativeDetails("このテーマに並べた根拠", list);
  }

  private static Description grounds(ThemeCell cell) {
    if (cell.items().isEmpty()) {
      return new Description(ThemeTable.NOTHING);
    }
    UnorderedList list = new UnorderedList();
    cell.items().stream().flatMap(ThemeSection::grounds).forEach(list::add);
    return new Description(list);
  }

  private static Stream<ListItem> grounds(ComparedItem item) {
    return item.indicators().isEmpty()
        ? Stream.of(new ListItem(item.item().label() + ": " + item.ground()))
        : item.indicators().stream()
            .map(one -> new ListItem(one.indicator().name() + ": " + one.ground()));
  }

  private static String body(ThemeCell cell, BodyNames names) {
    return names.of(cell.edition().edition().head().plan().jurisdiction());
  }
}
