package kurabe.web.ui.changes;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import kurabe.core.report.EditionHead;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Revision;
import kurabe.web.ui.edition.PlanAddress;

/// Which two revisions are held against each other, and how much moved.
final class RevisionPair extends DescriptionList {

  RevisionPair(BlastRadius radius) {
    addClassName("edition-panel");
    entry("前", radius.before());
    entry("後", radius.after());
    add(new Div(new Term("変わったもの"), new Description(new Text(RadiusCounts.of(radius)))));
  }

  private void entry(String term, Revision revision) {
    EditionHead head = revision.edition().head();
    PlanAddress page =
        PlanAddress.of(head.plan().code()).withRevision(head.asOf(), revision.number());
    add(
        new Div(
            new Term(term),
            new Description(
                new Anchor(page.path(), "第" + revision.number() + "版"),
                new Text("（文書: " + head.document().fileName() + "）"))));
  }
}
