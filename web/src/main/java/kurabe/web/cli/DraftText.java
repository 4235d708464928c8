package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Verdict;
import kurabe.core.importing.Examination;
import kurabe.core.plan.PlanItem;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.VerdictWords;

/// What a report holds, for the person who brings it.
final class DraftText {

  private DraftText() {}

  static List<String> of(Examination.Draft draft) {
    Edition edition = draft.edition();
    List<String> lines = new ArrayList<>();
    lines.add("報告書: " + edition.head().document().title() + "（" + edition.head().source() + "）");
    lines.add("計画: " + edition.head().plan().title());
    lines.add("版: " + edition(edition.head()));
    lines.add("内容: " + counts(edition));
    lines.add("検証: " + verdicts(draft.audit()));
    lines.addAll(ProblemText.of(edition.problems()));
    return lines;
  }

  static String outcome(Examination.Draft draft, Optional<Publication> publication) {
    return PublicationText.of(edition(draft.edition().head()) + "の版", publication);
  }

  /// Plan and edition in one line.
  static String title(Examination.Draft draft) {
    EditionHead head = draft.edition().head();
    return head.plan().title() + "（" + edition(head) + "）";
  }

  static String edition(EditionHead head) {
    return PeriodWords.of(head.asOf());
  }

  static String verdicts(EditionAudit audit) {
    var counts = audit.countByVerdict();
    return Arrays.stream(Verdict.values())
        .map(verdict -> VerdictWords.of(verdict) + " " + counts.get(verdict) + "件")
        .collect(joining("、"));
  }

  private static String counts(Edition edition) {
    List<PlanItem> items = edition.allItems().toList();
    long indicators = items.stream().mapToLong(item -> item.indicators().size()).sum();
    return "項目 %d件、指標 %d件、実績値 %d件、評価 %d件、全国値など %d件、集計 %d件、基本目標 %d件"
            .formatted(
                items.size(),
                indicators,
                edition.observations().size(),
                edition.evaluations().size(),
                edition.references().size(),
                edition.tallies().size(),
                edition.goals().size())
        + further("順位", edition.ranks().size())
        + further("事例", edition.cases().size());
  }

  /// What few reports print is named only where one does.
  private static String further(String what, int count) {
    return count == 0 ? "" : "、" + what + " " + count + "件";
  }
}
