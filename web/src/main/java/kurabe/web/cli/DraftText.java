package kurabe.web.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurabe.core.audit.EditionAudit;
import kurabe.core.audit.Verdict;
import kurabe.core.importing.Examination;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.SeverityWords;
import kurabe.web.words.VerdictWords;

/// What a report holds, for the person who brings it.
final class DraftText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分");

  private DraftText() {}

  static List<String> of(Examination.Draft draft) {
    Edition edition = draft.edition();
    List<String> lines = new ArrayList<>();
    lines.add("報告書: " + edition.head().document().title() + "（" + edition.head().source() + "）");
    lines.add("計画: " + edition.head().plan().title());
    lines.add("版: " + edition(edition.head()));
    lines.add("内容: " + counts(edition));
    lines.add("検証: " + verdicts(draft.audit()));
    lines.addAll(problems(edition.problems()));
    return lines;
  }

  static String outcome(Examination.Draft draft, Optional<Publication> publication) {
    return publication
        .map(
            one ->
                switch (one) {
                  case Publication.Published(int revision) ->
                      edition(draft.edition().head()) + "の版（改訂" + revision + "）として公開しました。";
                  case Publication.AlreadyKnown(int revision, Instant at) ->
                      "すでに取り込み済みです（改訂" + revision + "、" + time(at) + "に公開）。何も変えていません。";
                })
        .orElse("読み取りのみ。何も保存していません。");
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
            edition.goals().size());
  }

  private static List<String> problems(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    lines.add("問題: " + (problems.isEmpty() ? "なし" : problems.size() + "件"));
    problems.stream()
        .sorted(comparing(Problem::severity).reversed())
        .forEach(one -> lines.add("  " + problem(one)));
    return lines;
  }

  private static String problem(Problem problem) {
    return SeverityWords.of(problem.severity()) + " " + ProblemWords.withPlace(problem);
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }
}
