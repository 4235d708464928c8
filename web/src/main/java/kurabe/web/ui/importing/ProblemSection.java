package kurabe.web.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.words.SeverityWords;

/// What was wrong or doubtful while the file was read, by severity.
final class ProblemSection extends Composite<Div> {

  private static final int MOST = 300;

  ProblemSection(DraftState state, List<Problem> problems) {
    getContent().add(new H2("読み取りで気づいた問題"));
    if (!problems.isEmpty()) {
      getContent().add(choice(state, problems));
    }
    List<Problem> shown =
        problems.stream()
            .filter(it -> state.severity().map(it.severity()::equals).orElse(true))
            .toList();
    getContent().add(new ProblemList(shown.stream().limit(MOST).toList()));
    if (shown.size() > MOST) {
      getContent().add(new Paragraph("はじめの" + MOST + "件を表示しています（全" + shown.size() + "件）。"));
    }
  }

  private static Nav choice(DraftState state, List<Problem> problems) {
    UnorderedList list = new UnorderedList();
    list.add(link(state, Optional.empty(), "すべて " + problems.size() + "件"));
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(it -> it.severity() == severity).count();
      if (count > 0) {
        list.add(
            link(state, Optional.of(severity), SeverityWords.of(severity) + " " + count + "件"));
      }
    }
    Nav nav = new Nav(list);
    nav.addClassName("chips");
    nav.setAriaLabel("問題の重さ");
    return nav;
  }

  private static ListItem link(DraftState state, Optional<Severity> severity, String label) {
    Anchor link = new Anchor(state.with(severity).path(), label);
    if (state.severity().equals(severity)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(link);
  }
}
