package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.words.FaultWords;
import kurabe.web.words.NeedWords;
import kurabe.web.words.RuleWords;
import kurabe.web.words.SchemeOriginWords;
import kurabe.web.words.SchemeWords;

/// A scheme for reading.
final class SchemeText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分");
  private static final String INDENT = "  ";

  private SchemeText() {}

  static List<String> of(SchemeEntry entry, List<SchemeUse> uses, List<SchemeVersion> versions) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.code().value() + "（" + SchemeOriginWords.of(entry.origin()) + "）");
    entry.findScheme().ifPresent(scheme -> lines.addAll(rule(scheme)));
    entry.faults().forEach(fault -> lines.add("誤り: " + FaultWords.withPlace(fault)));
    lines.add("使っている計画: " + plans(uses));
    versions.forEach(version -> lines.add("履歴: " + version(version)));
    lines.add("");
    lines.addAll(entry.yaml().lines().toList());
    return lines;
  }

  /// What counts, before it is stored.
  static List<String> rule(EvaluationScheme scheme) {
    List<String> lines = new ArrayList<>();
    lines.add(scheme.name());
    lines.add(INDENT + scheme.explanation());
    lines.add("種類: " + SchemeWords.kind(scheme));
    RuleWords.of(scheme).forEach(step -> lines.add(INDENT + step));
    if (scheme instanceof Graded graded) {
      lines.add("悪い → 良い: " + RuleWords.order(graded.order()));
      graded.labels().forEach(label -> lines.add(INDENT + label(label)));
      graded.notRated().forEach(label -> lines.add(INDENT + label(label) + "［評価なし］"));
    }
    lines.add(
        "必要なもの: " + scheme.needs().stream().sorted().map(NeedWords::of).collect(joining("、")));
    lines.add("出所: " + scheme.head().source());
    scheme.head().assumptions().forEach(one -> lines.add("読み方: " + one));
    return lines;
  }

  private static String label(Label label) {
    return label.text() + ": " + label.meaning();
  }

  private static String plans(List<SchemeUse> uses) {
    return uses.isEmpty()
        ? "なし"
        : uses.stream()
            .map(use -> use.plan().title() + "（" + use.editions() + "版）")
            .collect(joining("、"));
  }

  private static String version(SchemeVersion version) {
    String change =
        switch (version.change()) {
          case SchemeVersion.Change.Written _ -> "保存";
          case SchemeVersion.Change.Withdrawn _ -> "取り下げ";
        };
    String time = TIME.format(version.writtenAt().atZone(ZoneId.systemDefault()));
    return "第" + version.number() + "版 " + change + " " + version.person() + " " + time;
  }
}
