package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.GapWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;

/// The indicator beside the national value that its report prints, as far as they can be compared.
final class NationSection extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("報告の時点"),
          Column.number("実績値"),
          Column.text("値の時点"),
          Column.number("全国値"),
          Column.text("全国値の時点"),
          Column.text("全国との差"));

  private final IndicatorFacts facts;

  NationSection(IndicatorFacts facts) {
    this.facts = facts;
    getContent().add(new H2("全国との比較"));
    if (facts.references().isEmpty()) {
      getContent().add(new Paragraph("報告書に、この指標の全国値は載っていません。"));
    }
    facts.references().forEach(this::show);
  }

  private void show(ReferenceValue reference) {
    facts.newest().map(newest -> new Paragraph(sentence(newest, reference))).ifPresent(this::lead);
    FigureTable table = new FigureTable("報告の時点ごとの実績値と全国値", COLUMNS);
    facts.observations().forEach(one -> row(table, one, reference));
    getContent().add(table);
  }

  private void lead(Paragraph sentence) {
    sentence.addClassName("lead");
    getContent().add(sentence);
  }

  private String sentence(Observation one, ReferenceValue reference) {
    return GapWords.sentence(facts.pair(one, reference), scope(reference));
  }

  private void row(FigureTable table, Observation one, ReferenceValue reference) {
    table.addRow(
        new Text(PeriodWords.of(one.period())),
        new ValueText(one.value()),
        new Text(AsOfWords.of(one.asOf())),
        new Text(QuantityWords.of(reference.value())),
        new Text(AsOfWords.of(reference.asOf())),
        new Text(GapWords.of(facts.pair(one, reference), scope(reference))));
  }

  private String scope(ReferenceValue reference) {
    return facts.edition().names().of(reference.scope());
  }
}
