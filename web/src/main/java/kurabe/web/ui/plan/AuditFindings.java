package kurabe.web.ui.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Verdict;
import kurabe.core.evaluation.Refusal;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.VerdictBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.ClaimWords;
import kurabe.web.words.RecomputedWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.VerdictWords;

/// The audits that did not end in plain agreement. What agrees is only counted, what cannot be
/// decided is counted by reason.
final class AuditFindings extends Composite<Div> {

  private static final List<Column> DIFFERING =
      List.of(Column.text("対象"), Column.text("公表された値"), Column.text("計算し直した値"), Column.text("検証"));

  private static final List<Column> UNDECIDABLE =
      List.of(Column.text("確かめられない理由"), Column.number("件数", "件"));

  private final EditionFacts facts;

  AuditFindings(EditionFacts facts) {
    this.facts = facts;
    List<Audit> audits = facts.audited().audit().audits();
    getContent()
        .add(
            new Paragraph(
                "報告書に印刷された率・指数・評価・件数・差を、同じ報告書の数値から計算し直して照らしました。" + "計算の過程は、それぞれの指標と項目のページにあります。"));
    differing(audits.stream().filter(AuditFindings::isDiffering).toList());
    undecidable(
        audits.stream()
            .flatMap(audit -> audit.refusal().stream())
            .collect(groupingBy(one -> one, () -> new EnumMap<>(Refusal.class), counting())));
  }

  private static boolean isDiffering(Audit audit) {
    return switch (audit.verdict()) {
      case WITHIN_ROUNDING, INCONSISTENT -> true;
      case EXACT, UNDECIDABLE -> false;
    };
  }

  private void differing(List<Audit> audits) {
    if (audits.isEmpty()) {
      return;
    }
    FigureTable table = new FigureTable("最後の桁まで一致しないもの", DIFFERING);
    audits.forEach(
        audit ->
            table.addRow(
                new ClaimLink(audit.claim(), facts),
                new Text(ClaimWords.of(audit.claim())),
                new Text(RecomputedWords.range(audit.recomputations().getFirst().result())),
                new VerdictBadge(audit.verdict())));
    getContent().add(table);
  }

  private void undecidable(Map<Refusal, Long> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    FigureTable table = new FigureTable(VerdictWords.of(Verdict.UNDECIDABLE) + "の内訳", UNDECIDABLE);
    reasons.forEach((reason, count) -> table.addRow(RefusalWords.of(reason), count.toString()));
    getContent().add(table);
  }
}
