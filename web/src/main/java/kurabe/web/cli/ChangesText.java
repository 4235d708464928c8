package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.correcting.Correction;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Group;
import kurabe.core.revision.Movement;
import kurabe.web.words.BodyNames;
import kurabe.web.words.GroupWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.PeriodWords;

/// What publications moved, for reading: group by group, what follows from what beneath it.
final class ChangesText {

  private ChangesText() {}

  static List<String> list(List<Correction> corrections) {
    return corrections.isEmpty()
        ? List.of("公開された版はまだありません。kurabe import --publish で報告書を取り込んでください。")
        : corrections.stream().map(ChangesText::line).toList();
  }

  private static String line(Correction correction) {
    EditionSummary publication = correction.publication();
    return String.join(
        "  ",
        InstantWords.of(publication.publishedAt()),
        title(publication),
        "改訂" + publication.revision(),
        moved(correction));
  }

  private static String moved(Correction correction) {
    return switch (correction) {
      case Correction.First _ -> "最初の公開";
      case Correction.Corrected(var _, BlastRadius radius) -> counts(radius);
    };
  }

  private static String title(EditionSummary publication) {
    return publication.plan().title()
        + "（"
        + publication.plan().code().value()
        + " "
        + publication.asOf().code()
        + "、"
        + PeriodWords.of(publication.asOf())
        + "）";
  }

  private static String counts(BlastRadius radius) {
    return counts(radius.countByGroup());
  }

  static String counts(Map<Group, Long> counts) {
    return counts.isEmpty()
        ? "変わった数値なし"
        : counts.entrySet().stream()
            .map(entry -> GroupWords.of(entry.getKey()) + " " + entry.getValue() + "件")
            .collect(joining("、", "変わったもの: ", ""));
  }

  static List<String> of(Correction correction, BodyNames names) {
    List<String> lines = new ArrayList<>();
    lines.add(title(correction.publication()));
    switch (correction) {
      case Correction.First _ -> lines.add("最初の公開です。比べる前の改訂はありません。");
      case Correction.Corrected(var _, BlastRadius radius) -> lines.addAll(of(radius, names));
    }
    return lines;
  }

  /// Everything that moved between two revisions.
  static List<String> of(BlastRadius radius, BodyNames names) {
    MovementText text = new MovementText(radius, names);
    List<String> lines = new ArrayList<>();
    lines.add(
        "改訂"
            + radius.before().number()
            + " → 改訂"
            + radius.after().number()
            + "  "
            + counts(radius));
    for (Group group : radius.countByGroup().keySet()) {
      List<Movement> movements = radius.list(group);
      lines.add("");
      lines.add("【" + GroupWords.of(group) + "】" + movements.size() + "件");
      movements.forEach(it -> lines.addAll(text.of(it)));
    }
    return lines;
  }
}
