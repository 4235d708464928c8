package kurabe.web.ui.plan;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.BodyNames;
import kurabe.web.words.DocumentWords;

/// One line for each edition, by the prefectures' codes, newest edition first.
final class EditionTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("計画"),
          Column.text("自治体"),
          Column.text("版"),
          Column.number("改訂"),
          Column.number("項目"),
          Column.number("指標"),
          Column.number("実績値"),
          Column.number("読み取りの問題", "件"),
          Column.text("文書"));

  /// @param editions newest first
  EditionTable(List<EditionSummary> editions, BodyNames names) {
    FigureTable table = new FigureTable("公表された計画の版", COLUMNS);
    editions.stream()
        .sorted(comparing(EditionTable::prefecture))
        .forEach(edition -> row(table, edition, names));
    getContent().add(table);
  }

  private static JurisdictionCode prefecture(EditionSummary edition) {
    return edition.plan().jurisdiction();
  }

  private static void row(FigureTable table, EditionSummary edition, BodyNames names) {
    String path = PlanAddress.of(edition.plan().code()).withEdition(edition.asOf()).path();
    table.addRow(
        new Anchor(path, edition.plan().title()),
        new Text(names.of(prefecture(edition))),
        new Text(edition.label()),
        new Text("第" + edition.revision() + "版"),
        number(edition.items()),
        number(edition.indicators()),
        number(edition.observations()),
        number(edition.problems()),
        new Text(DocumentWords.of(edition.document())));
  }

  private static Text number(int count) {
    return new Text(Integer.toString(count));
  }
}
