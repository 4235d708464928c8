package kurabe.web.ui.changes;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyRadius;
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

  static String of(SurveyCorrection correction) {
    return switch (correction) {
      case SurveyCorrection.First _ -> "最初の公開";
      case SurveyCorrection.Corrected(var _, SurveyRadius radius) -> of(radius.countByGroup());
    };
  }

  static String of(BlastRadius radius) {
    return of(radius.countByGroup());
  }

  static String of(Map<Group, Long> counts) {
    return counts.isEmpty()
        ? "変わった数値なし"
        : counts.entrySet().stream()
            .map(entry -> GroupWords.of(entry.getKey()) + " " + entry.getValue() + "件")
            .collect(joining("、"));
  }
}
