package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.concept.Concept;
import kurabe.core.concordance.Suggestion;
import kurabe.core.concordance.Suggestion.Score;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AgreementWords;
import kurabe.web.words.SuggestionWords;

/// Common indicators that an indicator may belong to, with the parts of each score.
final class SuggestionTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("共通指標"),
          Column.number("点数"),
          Column.number("名前の近さ"),
          Column.number("定義に現れる割合"),
          Column.text("単位"),
          Column.text("対象"),
          Column.text("操作"));

  /// @param choose what happens to the concept that a person picks
  SuggestionTable(List<Suggestion> suggestions, Consumer<Concept> choose) {
    getContent().add(new H3("候補"));
    if (suggestions.isEmpty()) {
      getContent().add(new Paragraph("似た共通指標は見つかりませんでした。下のフォームで共通指標またはテーマを選んでください。"));
    } else {
      FigureTable table = new FigureTable("候補の共通指標と点数の内訳", COLUMNS);
      suggestions.forEach(one -> add(table, one, choose));
      getContent().add(table);
    }
    Paragraph explanation = new Paragraph(SuggestionWords.explanation());
    explanation.addClassName("note");
    getContent().add(explanation);
  }

  private static void add(FigureTable table, Suggestion one, Consumer<Concept> choose) {
    Score score = one.score();
    table.addRow(
        concept(one.concept()),
        new Text(SuggestionWords.total(score)),
        new Text(SuggestionWords.percent(score.name())),
        new Text(SuggestionWords.percent(score.definition())),
        new Text(AgreementWords.of(score.unit())),
        new Text(AgreementWords.of(score.population())),
        button(one.concept(), choose));
  }

  private static Component concept(Concept concept) {
    Span definition = new Span(concept.definition());
    definition.addClassName("note");
    return new Div(new Anchor("concepts/" + concept.code().value(), concept.name()), definition);
  }

  private static Button button(Concept concept, Consumer<Concept> choose) {
    Button button = new Button("選ぶ", _ -> choose.accept(concept));
    button.setAriaLabel("「" + concept.name() + "」を選ぶ");
    return button;
  }
}
