package kurabe.web.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Recomputation;
import kurabe.core.audit.Recomputed;
import kurabe.core.evaluation.Refusal;
import kurabe.web.words.BasisWords;
import kurabe.web.words.ClaimWords;
import kurabe.web.words.RecomputedWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.StepWords;
import kurabe.web.words.VerdictWords;

/// One published verdict with its calculation, step by step, and what both may stand for.
public final class AuditBlock extends Composite<Article> {

  private final Audit audit;

  public AuditBlock(Audit audit) {
    this.audit = audit;
    getContent().addClassName("audit");
    getContent()
        .add(
            new H3(ClaimWords.of(audit.claim())),
            new Paragraph(new VerdictBadge(audit.verdict())),
            new Paragraph(VerdictWords.explanation(audit.verdict())));
    audit.recomputations().forEach(this::show);
    audit.refusal().ifPresent(this::show);
  }

  private void show(Recomputation recomputation) {
    if (audit.recomputations().size() > 1) {
      getContent().add(new Paragraph(BasisWords.of(recomputation.basis())));
    }
    OrderedList steps = new OrderedList();
    steps.addClassName("steps");
    recomputation.steps().forEach(step -> steps.add(new ListItem(StepWords.of(step))));
    getContent()
        .add(
            steps,
            ranges(recomputation.result()),
            new Paragraph(VerdictWords.ranges(recomputation.verdict())));
  }

  private void show(Refusal reason) {
    Paragraph why = new Paragraph("理由: " + RefusalWords.of(reason));
    why.addClassName("lead");
    getContent().add(why);
  }

  private DescriptionList ranges(Recomputed result) {
    DescriptionList ranges = new DescriptionList();
    ranges.addClassName("ranges");
    ranges.add(
        new DescriptionList.Term("印字"),
        new DescriptionList.Description(ClaimWords.range(audit.claim())),
        new DescriptionList.Term("再計算"),
        new DescriptionList.Description(RecomputedWords.range(result)));
    return ranges;
  }
}
