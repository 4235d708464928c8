package kurabe.web.ui.concept;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;

/// What reports of plans print for the concept: figures of their own time, beside the survey's and
/// never ranked.
final class ReportedSection extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("団体"),
          Column.text("報告書での名前"),
          Column.number("値（時点）"),
          Column.number("全国の値（時点）"),
          Column.number("全国との差"),
          Column.text("比べられる程度"),
          Column.text("出典"));

  private final FigureTable table = new FigureTable("県の報告書が公表する値", COLUMNS);

  ReportedSection(ConceptComparison comparison) {
    getContent().add(new H2("県の報告書の値"));
    getContent().add(new Paragraph("報告書の値は調査と時点が異なることがあるため、調査の値と並べて示し、順位には加えません。"), table);
    comparison.rows().forEach(row -> row.reported().forEach(one -> figure(row, one)));
    setVisible(comparison.rows().stream().anyMatch(row -> !row.reported().isEmpty()));
  }

  private void figure(BodyRow row, Compared one) {
    Sourced source = one.source();
    table.addRow(
        new Text(row.body().name()),
        new Text(source.figure().name()),
        DisputeNote.beside(
            new ValueText(source.figure().value(), source.figure().asOf()), source.disputes()),
        one.withNation()
            .map(pair -> pair.right())
            .<Component>map(nation -> new ValueText(nation.value(), nation.asOf()))
            .orElseGet(() -> Cells.none("全国の値なし")),
        one.withNation().<Component>map(FigureSection::gap).orElseGet(() -> new Text("")),
        one.withNation().<Component>map(ComparabilityDetails::new).orElseGet(() -> new Text("")),
        new SourceDetails(source));
  }
}
