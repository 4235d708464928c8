package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Resolution;
import kurabe.core.disputing.KnownDispute;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.PeriodWords;

/// Disputes for reading.
final class DisputeText {

  private DisputeText() {}

  static List<String> list(List<KnownDispute> disputes) {
    return disputes.isEmpty()
        ? List.of("異議はありません。")
        : disputes.stream().flatMap(it -> of(it).stream()).toList();
  }

  private static List<String> of(KnownDispute known) {
    List<String> lines = new ArrayList<>(of(known.dispute()));
    known
        .standing()
        .map(DisputeWords::standing)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> lines.add("  現在: " + words));
    return lines;
  }

  static List<String> of(Dispute dispute) {
    Objection objection = dispute.objection();
    List<String> lines = new ArrayList<>();
    lines.add(
        "異議"
            + dispute.id().value()
            + " "
            + state(dispute)
            + " "
            + objection.subject()
            + " "
            + DisputeWords.figure(objection)
            + " "
            + DisputeWords.printed(objection.printed())
            + "（"
            + objection.figure().plan().value()
            + " "
            + PeriodWords.of(objection.figure().edition())
            + " 改訂"
            + objection.revision()
            + "）");
    lines.add(
        "  申立: " + DisputeWords.person(objection.by()) + "、" + InstantWords.of(objection.at()));
    objection
        .proposal()
        .map(DisputeWords::proposal)
        .ifPresent(words -> lines.add("  正しいと考える値: " + words));
    lines.addAll(paragraph("理由", objection.text()));
    if (dispute instanceof Dispute.Resolved(var _, var _, Resolution resolution)) {
      lines.addAll(of(resolution));
    }
    return lines;
  }

  /// Short, for beside the figure: `【異議あり: 青森 花子（〇〇市）】`.
  static String mark(List<Dispute.Open> disputes) {
    return disputes.isEmpty()
        ? ""
        : " 【"
            + DisputeWords.DISPUTED
            + ": "
            + String.join("、", disputes.stream().map(DisputeText::mark).toList())
            + "】";
  }

  private static String mark(Dispute.Open dispute) {
    Objection objection = dispute.objection();
    return DisputeWords.person(objection.by())
        + objection.proposal().map(Proposal::written).map(text -> " 「" + text + "」").orElse("");
  }

  private static List<String> of(Resolution resolution) {
    return Stream.concat(
            Stream.of(
                "  結論: "
                    + DisputeWords.settlement(resolution.settlement())
                    + "、"
                    + DisputeWords.person(resolution.by())
                    + "、"
                    + InstantWords.of(resolution.at())),
            paragraph("説明", resolution.text()).stream())
        .toList();
  }

  private static String state(Dispute dispute) {
    return switch (dispute) {
      case Dispute.Open _ -> "［未解決］";
      case Dispute.Resolved _ -> "［解決済み］";
    };
  }

  private static List<String> paragraph(String name, String text) {
    String indent = "  ";
    List<String> lines = text.lines().toList();
    return Stream.concat(
            Stream.of(indent + name + ": " + lines.getFirst()),
            lines.stream().skip(1).map(line -> indent + indent + line))
        .toList();
  }
}
