package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.concordance.Theme;
import kurabe.core.concordance.ThemeSuggestion;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.SuggestionWords;

/// Themes that an item may belong to, with what speaks for each.
final class ThemeSuggestionTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(Column.text("テーマ"), Column.text("操作"), Column.number("近さ"), Column.text("似ているもの"));

  /// @param choose what happens to the theme that a person picks
  ThemeSuggestionTable(List<ThemeSuggestion> suggestions, Consumer<Theme> choose) {
    getContent().add(new H3("候補"));
    if (suggestions.isEmpty()) {
      getContent().add(new Paragraph("似た取組は見つかりませんでした。下のフォームでテーマを選んでください。"));
    } else {
      FigureTable table = new FigureTable("候補のテーマと、似ているもの", COLUMNS);
      table.addClassName("suggestions");
      suggestions.forEach(one -> add(table, one, choose));
      getContent().add(table);
    }
    Paragraph explanation = new Paragraph(SuggestionWords.themeExplanation());
    explanation.addClassName("note");
    getContent().add(explanation);
  }

  private static void add(FigureTable table, ThemeSuggestion one, Consumer<Theme> choose) {
    Button button = new Button("選ぶ", _ -> choose.accept(one.theme()));
    button.setAriaLabel("「" + one.theme().name() + "」を選ぶ");
    table.addRow(
        new Text(one.theme().name()),
        button,
        new Text(SuggestionWords.percent(one.likeness())),
        new Text(SuggestionWords.model(one.model())));
  }
}
