package kurabe.web.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Claim;
import kurabe.core.audit.Recomputation;
import kurabe.core.audit.Verdict;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.report.EditionHead;
import kurabe.core.time.Period;
import kurabe.web.json.Audited;
import kurabe.web.words.BasisWords;
import kurabe.web.words.ClaimWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.RecomputedWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.StepWords;
import kurabe.web.words.VerdictWords;

/// An edition's audit for reading: what needs attention first, with its calculation.
final class AuditText {

  private static final List<Verdict> ORDER =
      List.of(Verdict.INCONSISTENT, Verdict.WITHIN_ROUNDING, Verdict.UNDECIDABLE, Verdict.EXACT);

  private AuditText() {}

  static List<String> of(Audited audited) {
    EditionHead head = audited.edition().head();
    List<String> lines = new ArrayList<>();
    lines.add(head.plan().title() + " " + PeriodWords.of(head.asOf()));
    lines.add(
        "公表値 " + audited.audit().audits().size() + "件: " + DraftText.verdicts(audited.audit()));
    ORDER.forEach(verdict -> lines.addAll(section(verdict, audited)));
    return lines;
  }

  private static List<String> section(Verdict verdict, Audited audited) {
    List<Audit> audits =
        audited.audit().audits().stream().filter(one -> one.verdict() == verdict).toList();
    if (audits.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("【" + VerdictWords.of(verdict) + "】" + audits.size() + "件");
    lines.add(VerdictWords.explanation(verdict));
    byReason(audits).forEach((reason, group) -> lines.addAll(group(reason, group, audited)));
    return lines;
  }

  private static Map<Optional<Refusal>, List<Audit>> byReason(List<Audit> audits) {
    return audits.stream().collect(groupingBy(Audit::refusal, LinkedHashMap::new, toList()));
  }

  private static List<String> group(Optional<Refusal> reason, List<Audit> audits, Audited audited) {
    List<String> lines = new ArrayList<>();
    reason.ifPresent(one -> lines.add("▸ " + RefusalWords.of(one) + audits.size() + "件"));
    audits.forEach(audit -> lines.addAll(claim(audit, audited)));
    return lines;
  }

  private static List<String> claim(Audit audit, Audited audited) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  " + head(audit.claim(), audited) + " " + figures(audit) + mark(audit.claim(), audited));
    audit.recomputations().stream()
        .filter(one -> one.verdict() != Verdict.EXACT)
        .flatMap(AuditText::calculation)
        .forEach(line -> lines.add("      " + line));
    return lines;
  }

  private static String mark(Claim claim, Audited audited) {
    return switch (claim) {
      case Claim.OutcomeClaim(var it) ->
          mark(audited, new Contested.OfOutcome(it.subject()), it.period());
      case Claim.DifferenceClaim(var it, var _) ->
          mark(audited, new Contested.OfDifference(it.subject()), it.period());
      case Claim.CountClaim _, Claim.ShareClaim _ -> "";
    };
  }

  private static String mark(Audited audited, Contested what, Period period) {
    return DisputeText.mark(audited.disputes().at(what, period));
  }

  private static String head(Claim claim, Audited audited) {
    return PlaceWords.of(claim.citation().place())
        + " "
        + name(claim, audited)
        + " "
        + PeriodWords.of(claim.period())
        + " "
        + ClaimWords.kind(claim);
  }

  private static String figures(Audit audit) {
    String published = "公表 " + ClaimWords.published(audit.claim());
    return audit.recomputations().stream()
        .findFirst()
        .map(one -> published + "、再計算 " + RecomputedWords.of(one.result()))
        .orElse(published);
  }

  private static Stream<String> calculation(Recomputation one) {
    String basis =
        BasisWords.of(one.basis())
            + ": "
            + RecomputedWords.of(one.result())
            + "（"
            + VerdictWords.of(one.verdict())
            + "、ありうる値 "
            + RecomputedWords.possible(one.result())
            + "）";
    return Stream.concat(
        Stream.of(basis), one.steps().stream().map(step -> "  " + StepWords.of(step)));
  }

  private static String name(Claim claim, Audited audited) {
    return switch (claim) {
      case Claim.OutcomeClaim(var evaluation) -> name(evaluation.subject(), audited);
      case Claim.DifferenceClaim(var evaluation, var _) -> name(evaluation.subject(), audited);
      case Claim.CountClaim(var _, var count) -> count.label();
      case Claim.ShareClaim(var _, var count, var _) -> count.label();
    };
  }

  private static String name(Subject subject, Audited audited) {
    List<String> path = audited.path(subject);
    return path.isEmpty() ? "" : path.getLast();
  }
}
