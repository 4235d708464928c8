package kurabe.web.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kurabe.core.audit.EditionAudit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.Unrated;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.sample.AkitaSample;
import kurabe.web.ui.sample.AomoriSample;
import kurabe.web.words.BodyNames;
import org.junit.jupiter.api.Test;

/// Kinds of schemes that no bundled plan has: another prefecture's plan shows without code of its
/// own.
final class PlanBodyTest {

  private static final SchemeCode CODE = new SchemeCode("other");

  @Test
  void aPlanOfJudgedLabelsIsCountedByItsOwnLabels() {
    EvaluationScheme scheme =
        new JudgedLabels(
            new SchemeHead(CODE, "三段階", "会議が評価する。", "試験", List.of()),
            List.of(new Label("C", "遅れ"), new Label("B", "順調"), new Label("A", "完了")),
            List.of());
    assertThat(body(AkitaSample.get(), scheme))
        .contains("報告書に件数の記載がないため、Kurabeが数えました")
        .contains("A完了", "B順調", "C遅れ")
        .contains("判定不能");
  }

  @Test
  void aPlanWithoutVerdictsShowsItsValues() {
    EvaluationScheme scheme =
        new Unrated(new SchemeHead(CODE, "評価なし", "値だけを公表する。", "試験", List.of()));
    assertThat(body(AomoriSample.get(), scheme))
        .contains("行政経営", "県内市町村におけるテレワークの導入率", "52.5%")
        .doesNotContain("前期差");
  }

  private static String body(Edition edition, EvaluationScheme scheme) {
    AuditedEdition audited =
        new AuditedEdition(
            new PublishedEdition(edition, 1, Instant.EPOCH),
            new EditionIndex(edition),
            scheme,
            EditionAudit.of(edition, scheme));
    PlanAddress address = PlanAddress.of(edition.head().plan().code());
    EditionFacts facts = new EditionFacts(audited, address, new BodyNames(List.of()));
    return PlanBody.of(facts).getElement().getTextRecursively();
  }
}
