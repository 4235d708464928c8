package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyRadius;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.GroupWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.SideWords;
import kurabe.web.words.SurveyMovementWords;

/// What corrected surveys moved, for reading.
final class SurveyChangesText {

  private SurveyChangesText() {}

  static List<String> list(List<SurveyCorrection> corrections) {
    return corrections.stream().map(SurveyChangesText::line).toList();
  }

  private static String line(SurveyCorrection correction) {
    SurveySummary publication = correction.publication();
    return String.join(
        "  ",
        InstantWords.of(publication.publishedAt()),
        title(publication),
        "改訂" + publication.revision(),
        moved(correction));
  }

  private static String title(SurveySummary publication) {
    return publication.survey().title() + "（" + publication.survey().code().value() + "）";
  }

  private static String moved(SurveyCorrection correction) {
    return switch (correction) {
      case SurveyCorrection.First _ -> "最初の公開";
      case SurveyCorrection.Corrected(var _, SurveyRadius radius) ->
          ChangesText.counts(radius.countByGroup());
    };
  }

  static List<String> of(SurveyCorrection correction, ApplicationContext beans) {
    List<String> lines = new ArrayList<>();
    lines.add(title(correction.publication()));
    switch (correction) {
      case SurveyCorrection.First _ -> lines.add("最初の公開です。比べる前の改訂はありません。");
      case SurveyCorrection.Corrected _ -> lines.addAll(moved(correction, beans));
    }
    return lines;
  }

  /// What was published a moment ago moved; nothing for a first publication.
  static List<String> moved(SurveyCorrection correction, ApplicationContext beans) {
    return switch (correction) {
      case SurveyCorrection.First _ -> List.of();
      case SurveyCorrection.Corrected(var _, SurveyRadius radius) ->
          of(radius, ChangesCommand.words(radius, beans));
    };
  }

  private static List<String> of(SurveyRadius radius, SurveyMovementWords words) {
    Map<Group, Long> counts = radius.countByGroup();
    List<String> lines = new ArrayList<>();
    lines.add(
        "改訂"
            + radius.before().number()
            + " → 改訂"
            + radius.after().number()
            + "  "
            + ChangesText.counts(counts));
    for (Group group : counts.keySet()) {
      List<SurveyMovement> movements = radius.list(group);
      lines.add("");
      lines.add("【" + GroupWords.of(group) + "】" + movements.size() + "件");
      movements.forEach(it -> lines.add("  " + line(it, radius, words)));
    }
    return lines;
  }

  private static String line(
      SurveyMovement movement, SurveyRadius radius, SurveyMovementWords words) {
    SideWords sides = SurveyMovementWords.sides(movement);
    String causes =
        radius.listCauses(movement).stream().map(words::body).distinct().collect(joining("、"));
    return words.body(movement)
        + " "
        + words.what(movement)
        + ": "
        + sides.before()
        + " → "
        + sides.after()
        + radius.measure(movement).map(it -> "（" + DifferenceWords.of(it) + "）").orElse("")
        + (causes.isEmpty() ? "" : "  ← " + causes + "の値");
  }
}
