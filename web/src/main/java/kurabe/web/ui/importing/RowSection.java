package kurabe.web.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurabe.core.draft.Row;
import kurabe.core.draft.Stage;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.DraftRow;
import kurabe.core.importing.Examination;
import kurabe.core.source.Document;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.importing.DraftState.Filter;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.DecisionWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.RowWords;

/// The rows of a draft under the items that they belong to, one page of them at a time.
final class RowSection extends Composite<Div> {

  private final DraftState state;
  private final DraftContent content;
  private final Consumer<DraftRow> accept;

  RowSection(DraftState state, DraftContent content, Consumer<DraftRow> accept) {
    this.state = state;
    this.content = content;
    this.accept = accept;
    List<DraftRow> shown = content.rows().stream().filter(state.filter()::shows).toList();
    getContent().add(choice());
    if (shown.isEmpty()) {
      getContent().add(new Paragraph("この条件に合う行はありません。"));
      return;
    }
    List<DraftRow> page =
        shown.stream()
            .skip((long) (state.page() - 1) * DraftState.PAGE_SIZE)
            .limit(DraftState.PAGE_SIZE)
            .toList();
    getContent().add(table(page), pages(shown.size()));
  }

  private Nav choice() {
    UnorderedList list = new UnorderedList();
    for (Filter filter : Filter.values()) {
      long count = content.rows().stream().filter(filter::shows).count();
      Anchor link = new Anchor(state.with(filter).path(), filter.label() + " " + count + "件");
      if (filter == state.filter()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    return nav("表示する行", list);
  }

  private Nav pages(int rows) {
    int last = (rows + DraftState.PAGE_SIZE - 1) / DraftState.PAGE_SIZE;
    UnorderedList list = new UnorderedList();
    if (state.page() > 1) {
      list.add(new ListItem(new Anchor(state.atPage(state.page() - 1).path(), "前の50行")));
    }
    list.add(new ListItem(new Span(state.page() + " / " + last + "ページ")));
    if (state.page() < last) {
      list.add(new ListItem(new Anchor(state.atPage(state.page() + 1).path(), "次の50行")));
    }
    return nav("行のページ", list);
  }

  private static Nav nav(String label, UnorderedList list) {
    Nav nav = new Nav(list);
    nav.addClassName("chips");
    nav.setAriaLabel(label);
    return nav;
  }

  private FigureTable table(List<DraftRow> page) {
    FigureTable table =
        new FigureTable(
            "読み取った行",
            List.of(
                Column.text("行"),
                Column.number("読み取った値"),
                Column.number("公開する値"),
                Column.text("検証・問題"),
                Column.text("出典"),
                Column.text("決定")));
    table.addClassName("draft-rows");
    Optional<Document> document = document();
    String group = "";
    for (DraftRow row : page) {
      String heading = heading(row.read());
      if (!heading.equals(group)) {
        table.startGroup(new Text(heading));
        group = heading;
      }
      table.addRow(
          new Text(RowWords.kind(row.read().ref())),
          new Text(RowWords.printed(row.read().printed())),
          counting(row),
          doubts(row),
          source(row.read(), document),
          decision(row));
    }
    return table;
  }

  private static String heading(Row row) {
    return String.join(" ＞ ", row.path());
  }

  private static Component counting(DraftRow row) {
    String read = RowWords.printed(row.read().printed());
    String counts = row.counts().map(it -> RowWords.printed(it.printed())).orElse("（除外）");
    Span cell = new Span(counts.equals(read) ? "読み取りのまま" : counts);
    cell.addClassName(counts.equals(read) ? "note" : "decided");
    return cell;
  }

  private static Component doubts(DraftRow row) {
    Div cell = new Div();
    row.verdict().ifPresent(it -> cell.add(new VerdictBadge(it)));
    row.problems().forEach(it -> cell.add(new Paragraph(ProblemWords.of(it))));
    return cell;
  }

  private static Component source(Row row, Optional<Document> document) {
    String place = PlaceWords.of(row.citation().place());
    return document
        .<Component>map(it -> new Details(place, new CitationBlock(row.citation(), it)))
        .orElseGet(() -> new Text(place));
  }

  private Component decision(DraftRow row) {
    Div cell = new Div();
    row.ruling().ifPresent(it -> cell.add(new Paragraph(DecisionWords.of(it))));
    if (content.draft().stage() == Stage.OPEN) {
      String what = row.read().name() + "の" + RowWords.kind(row.read().ref());
      Anchor link = new Anchor(state.deciding(Optional.of(row.read().ref())).path(), "決める");
      link.getElement().setAttribute("aria-label", what + "について決める");
      cell.add(link);
      if (row.isUndecided()) {
        Button button = new Button("確認済みにする", _ -> accept.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(what + "を確認済みにする");
        cell.add(button);
      }
    }
    return cell;
  }

  private Optional<Document> document() {
    return content.accepted().map(RowSection::document);
  }

  private static Document document(Examination.Accepted accepted) {
    return switch (accepted) {
      case Examination.Draft draft -> draft.edition().head().document();
      case Examination.SurveyDraft draft -> draft.table().survey().document();
      case Examination.RecordDraft draft -> draft.record().document();
    };
  }
}
