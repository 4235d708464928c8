package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.council.KpiClause;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.Bullet;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// Reads the sentences that lay down how KPIs are computed.
final class KpiRule {

  private static final Pattern HEADING = Pattern.compile("◆?重要業績評価指標\\(KPI\\)の算出.*");
  private static final Pattern END = Pattern.compile("推進状況の把握と発信|.*策定委員会におけるご意見|KPI及び中間指標に関する補足資料");
  private static final Pattern INDEX = Pattern.compile(".*100となるよう指数化.*");
  private static final Pattern REFERENCE = Pattern.compile(".*目標値を設定しない.*参考.*");

  private KpiRule() {}

  static List<KpiClause> read(List<Line> lines, ProblemLog log) {
    List<Line> part =
        lines.stream()
            .dropWhile(line -> !is(HEADING, line))
            .takeWhile(line -> !is(END, line))
            .toList();
    List<KpiClause> clauses =
        BrokenLines.join(part, KpiRule::starts).stream()
            .flatMap(text -> clause(text).stream())
            .toList();
    if (!part.isEmpty() && clauses.stream().noneMatch(it -> it.kind() == KpiClause.Kind.INDEX)) {
      log.add(new Problem.UnclaimedText(part.getFirst().place(), part.getFirst().text().strip()));
    }
    return clauses;
  }

  private static boolean starts(String line) {
    return Bullet.of(line).isPresent();
  }

  private static Optional<KpiClause> clause(WholeText text) {
    return Bullet.of(text.text())
        .filter(bullet -> !bullet.mark().equals("◆"))
        .map(bullet -> new KpiClause(kind(bullet.text()), bullet.text(), text.citation()));
  }

  private static KpiClause.Kind kind(String sentence) {
    String text = JapaneseText.compact(sentence);
    if (INDEX.matcher(text).matches()) {
      return KpiClause.Kind.INDEX;
    }
    return REFERENCE.matcher(text).matches() ? KpiClause.Kind.REFERENCE_ONLY : KpiClause.Kind.OTHER;
  }

  private static boolean is(Pattern pattern, Line line) {
    return pattern.matcher(JapaneseText.compact(line.text())).matches();
  }
}
