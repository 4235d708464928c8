package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;

/// What a plan's indicators and items are mapped to, each with its ground and who says so.
final class MappingTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("指標・取組"),
          Column.text("対応する共通指標・テーマ"),
          Column.text("根拠"),
          Column.text("確認した人"),
          Column.text("操作"));

  private final PlanCode plan;
  private final ConcordanceState state;
  private final AimNames names;

  MappingTable(PlanMapping mapping, ConcordanceState state, AimNames names) {
    plan = mapping.plan().code();
    this.state = state;
    this.names = names;
    List<PlanMapping.Row> rows = mapping.rows().stream().filter(state.shown()::holds).toList();
    if (rows.isEmpty()) {
      getContent().add(new Paragraph("「" + state.shown().label() + "」はありません。"));
      return;
    }
    FigureTable table =
        new FigureTable(mapping.plan().title() + "の対応付け（" + rows.size() + "件）", COLUMNS);
    table.addClassName("mappings");
    rows.forEach(row -> add(table, row));
    getContent().add(table);
  }

  private void add(FigureTable table, PlanMapping.Row row) {
    table.addRow(
        subject(row),
        row.mapping().map(Mapping::aim).map(names::link).orElseGet(MappingTable::unmapped),
        new Text(row.mapping().map(Mapping::ground).orElse("－")),
        row.mapping().map(MappingTable::who).orElseGet(() -> new Text("－")),
        decide(row));
  }

  private Component subject(PlanMapping.Row row) {
    PlanAddress address = PlanAddress.of(plan);
    return row.indicator()
        .<Component>map(one -> indicator(one, row, address))
        .orElseGet(() -> new Anchor(address.itemPath(row.item().key()), row.item().label()));
  }

  private static Component indicator(Indicator one, PlanMapping.Row row, PlanAddress address) {
    Span owner = new Span(row.item().label());
    owner.addClassName("note");
    return new Div(new Anchor(address.indicatorPath(one.key()), one.name()), owner);
  }

  private static Component unmapped() {
    Span unmapped = new Span("対応付けなし");
    unmapped.addClassName("unmapped");
    return unmapped;
  }

  private static Component who(Mapping mapping) {
    return mapping
        .confirmation()
        .<Component>map(
            it -> {
              Span at = new Span(InstantWords.of(it.at()));
              at.addClassName("note");
              return new Div(new Text(it.person()), at);
            })
        .orElseGet(() -> new Text("Kurabe に付属"));
  }

  private Component decide(PlanMapping.Row row) {
    Anchor link = new Anchor(state.withRow(row).path(), "確かめる");
    String name = row.indicator().map(Indicator::name).orElseGet(() -> row.item().label());
    link.getElement().setAttribute("aria-label", name + "の対応付けを確かめる");
    return link;
  }
}
