package kurabe.web.ui.concept;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.benchmarking.Standing;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.FigurePair;
import kurabe.core.quantity.Rational;
import kurabe.core.ranking.Ranking;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.NationGapWords;
import kurabe.web.words.RankWords;

/// The values of one survey at one time, with gaps and ranks.
final class FigureSection extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("団体"),
          Column.number("値"),
          Column.number("全国との差"),
          Column.text("地域での順位"),
          Column.text("全国での順位"),
          Column.text("比べられる程度"),
          Column.text("出典"));

  private final FigureTable table;
  private final List<BodyRow> rows;

  FigureSection(ConceptComparison comparison, ChosenSurvey chosen, boolean byValue) {
    String time = AsOfWords.of(chosen.vintage().asOf());
    table = new FigureTable(comparison.concept().name() + "（" + time + "）", COLUMNS);
    getContent().add(new H2("値・差・順位"), table);
    chosen.nation().ifPresent(this::nation);
    rows = ordered(comparison, byValue);
    rows.forEach(this::row);
    notes(comparison).stream().map(Paragraph::new).forEach(this::note);
  }

  /// In the order that they are shown in.
  List<BodyRow> rows() {
    return rows;
  }

  private void nation(Sourced nation) {
    table.addRow(
        Cells.text("全国", "nation"),
        new ValueText(nation.figure().value()),
        new Text(""),
        new Text(""),
        new Text(""),
        new Text(""),
        new SourceDetails(nation));
  }

  private void row(BodyRow row) {
    row.surveyed()
        .ifPresentOrElse(
            one -> figure(row, one),
            () ->
                table.addRow(
                    new Text(row.body().name()),
                    Cells.none("この調査に値なし"),
                    new Text(""),
                    rank(row.inRegion()),
                    rank(row.inNation()),
                    new Text(""),
                    new Text("")));
  }

  private void figure(BodyRow row, Compared one) {
    table.addRow(
        new Text(row.body().name()),
        new ValueText(one.source().figure().value()),
        one.withNation().<Component>map(FigureSection::gap).orElseGet(() -> Cells.none("全国の値なし")),
        rank(row.inRegion()),
        rank(row.inNation()),
        one.withNation().<Component>map(ComparabilityDetails::new).orElseGet(() -> new Text("")),
        new SourceDetails(one.source()));
  }

  static Span gap(FigurePair pair) {
    return Cells.text(
        NationGapWords.of(pair), pair.comparability().allowsDifference() ? "gap" : "no-value");
  }

  private static Component rank(Optional<Standing> standing) {
    return standing.<Component>map(RankText::new).orElseGet(() -> new Text(""));
  }

  /// Those without a figure come last, whichever way is better.
  private static List<BodyRow> ordered(ConceptComparison comparison, boolean byValue) {
    if (!byValue) {
      return comparison.rows();
    }
    Comparator<Rational> bestFirst =
        switch (comparison.concept().direction()) {
          case HIGHER_IS_BETTER -> Comparator.reverseOrder();
          case LOWER_IS_BETTER -> Comparator.naturalOrder();
        };
    return comparison.rows().stream()
        .sorted(
            comparing((BodyRow row) -> value(row).isEmpty())
                .thenComparing(row -> value(row).orElse(Rational.ZERO), bestFirst))
        .toList();
  }

  private static Optional<Rational> value(BodyRow row) {
    return row.surveyed()
        .flatMap(one -> ComparableValue.of(one.source().figure()))
        .map(ComparableValue::exact);
  }

  private static List<String> notes(ConceptComparison comparison) {
    return comparison.rows().stream()
        .flatMap(row -> row.inNation().stream())
        .findFirst()
        .map(standing -> notes(comparison, standing))
        .orElse(List.of());
  }

  private static List<String> notes(ConceptComparison comparison, Standing standing) {
    String gaps = "差は丸める前の値から計算しています。";
    return switch (standing.ranking()) {
      case Ranking.Withheld withheld ->
          List.of(
              gaps,
              switch (comparison.concept().scale()) {
                case SHARE -> RankWords.withheld(withheld, standing.group());
                case COUNT -> "団体の規模で変わる数なので、差も順位も示しません。";
              });
      case Ranking.Ranked ranked -> List.of(gaps, RankWords.explanation(ranked.missing().size()));
    };
  }

  private void note(Paragraph note) {
    note.addClassName("note");
    getContent().add(note);
  }
}
