package kurabe.web.ui.scheme;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.NeedWords;
import kurabe.web.words.RuleWords;
import kurabe.web.words.SchemeWords;

/// Schemes, a line for each; those that cannot be read say so.
final class SchemeTable extends Composite<Div> {

  private static final String NONE = "なし";
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("評価方法"),
          Column.text("種類"),
          Column.text("評価の順（悪い → 良い）"),
          Column.text("評価なしの記号"),
          Column.text("必要なもの"),
          Column.text("使っている計画"),
          Column.text("出所"));

  SchemeTable(List<SchemeEntry> entries, Map<SchemeCode, List<SchemeUse>> uses) {
    FigureTable table = new FigureTable("評価方法の一覧（" + entries.size() + "件）", COLUMNS);
    entries.forEach(entry -> row(table, entry, uses.getOrDefault(entry.code(), List.of())));
    getContent().addClassName("scheme-table");
    getContent().add(table);
  }

  private static void row(FigureTable table, SchemeEntry entry, List<SchemeUse> uses) {
    entry
        .findScheme()
        .ifPresentOrElse(
            scheme -> readable(table, entry, scheme, uses), () -> faulty(table, entry, uses));
  }

  private static void readable(
      FigureTable table, SchemeEntry entry, EvaluationScheme scheme, List<SchemeUse> uses) {
    table.addRow(
        name(entry, scheme.name()),
        new Text(SchemeWords.kind(scheme)),
        new Text(order(scheme)),
        new Text(notRated(scheme)),
        new Text(needs(scheme)),
        plans(uses),
        new Text(scheme.head().source().isEmpty() ? "記載なし" : scheme.head().source()));
  }

  private static void faulty(FigureTable table, SchemeEntry entry, List<SchemeUse> uses) {
    table.addRow(
        name(entry, entry.code().value()),
        new Text("定義を読み取れません"),
        new Anchor(SchemePaths.one(entry.code()), "誤り" + entry.faults().size() + "件を見る"),
        new Text(""),
        new Text(""),
        plans(uses),
        new Text(""));
  }

  private static Component name(SchemeEntry entry, String name) {
    Div cell = new Div(new Anchor(SchemePaths.one(entry.code()), name));
    Span below = new Span(new Code(entry.code().value()));
    below.addClassName("code");
    cell.add(below);
    if (entry.origin() != Origin.BUNDLED) {
      cell.add(new OriginBadge(entry.origin()));
    }
    return cell;
  }

  private static String order(EvaluationScheme scheme) {
    if (!(scheme instanceof Graded graded)) {
      return "段階なし";
    }
    return graded.order().isEmpty() ? "順なし" : RuleWords.order(graded.order());
  }

  private static String notRated(EvaluationScheme scheme) {
    String labels =
        scheme instanceof Graded graded
            ? graded.notRated().stream().map(Label::text).collect(joining("、"))
            : "";
    return labels.isEmpty() ? NONE : labels;
  }

  private static String needs(EvaluationScheme scheme) {
    String needs = scheme.needs().stream().sorted().map(NeedWords::of).collect(joining("、"));
    return needs.isEmpty() ? NONE : needs;
  }

  private static Component plans(List<SchemeUse> uses) {
    Div plans = new Div();
    uses.forEach(
        use ->
            plans.add(
                new Div(new Anchor(PlanAddress.of(use.plan().code()).path(), use.plan().title()))));
    return uses.isEmpty() ? new Text(NONE) : plans;
  }
}
