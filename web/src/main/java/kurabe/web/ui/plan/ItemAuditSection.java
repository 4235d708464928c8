package kurabe.web.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.audit.EditionAudit;
import kurabe.core.evaluation.Subject;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.AuditBlock;

/// The item's published verdicts and differences, computed again step by step.
final class ItemAuditSection extends Composite<Section> {

  ItemAuditSection(ItemFacts facts) {
    EditionAudit audit = facts.edition().audited().audit();
    Subject subject = EditionFacts.subject(facts.item());
    List<Audit> audits =
        facts.edition().listRatedPeriods().reversed().stream()
            .flatMap(period -> audits(audit, subject, period))
            .toList();
    setVisible(!audits.isEmpty());
    getContent().add(new H2("検証（公表された評価を計算し直す）"));
    audits.forEach(one -> getContent().add(new AuditBlock(one)));
  }

  private static Stream<Audit> audits(EditionAudit audit, Subject subject, Period period) {
    return Stream.concat(
        audit.findOutcome(subject, period).stream(),
        audit.findDifference(subject, period).stream());
  }
}
