package kurabe.web.ui.changes;

import static java.util.stream.Collectors.joining;

import kurabe.core.correcting.Correction;
import kurabe.core.revision.BlastRadius;
import kurabe.web.words.GroupWords;

/// How much a publication moved, in a line.
final class RadiusCounts {

  private RadiusCounts() {}

  static String of(Correction correction) {
    return switch (correction) {
      case Correction.First _ -> "最初の公開";
      case Correction.Corrected(var _, BlastRadius radius) -> of(radius);
    };
  }

  static String of(BlastRadius radius) {
    return radius.isEmpty()
        ? "変わった数値なし"
        : radius.countByGroup().entrySet().stream()
            .map(entry -> GroupWords.of(entry.getKey()) + " " + entry.getValue() + "件")
            .collect(joining("、"));
  }
}
