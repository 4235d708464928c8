package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.time.Period;
import kurabe.web.ui.figure.AuditBlock;
import kurabe.web.ui.figure.SchemeBox;

/// The plan's verdicts held against their own figures, newest period first.
final class AuditSection extends Composite<Section> {

  AuditSection(IndicatorFacts facts) {
    getContent().add(new H2("検証（公表された" + facts.verdictName() + "を計算し直す）"));
    List<Audit> audits = audits(facts);
    if (audits.isEmpty()) {
      getContent().add(new Paragraph("この指標に、計算し直せる公表値はありません。"));
    }
    audits.forEach(audit -> getContent().add(new AuditBlock(audit)));
    if (facts.scheme() instanceof AttainmentBands bands) {
      facts.newest().ifPresent(one -> getContent().add(new BandTable(facts, bands, one.period())));
    }
    getContent().add(new SchemeBox(facts.scheme()));
  }

  private static List<Audit> audits(IndicatorFacts facts) {
    return facts.periods().reversed().stream()
        .map((Period period) -> facts.audit(period))
        .flatMap(Optional::stream)
        .toList();
  }
}
