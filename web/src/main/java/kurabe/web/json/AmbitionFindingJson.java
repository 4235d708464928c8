package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.ambition.AgainstNation;
import kurabe.core.ambition.EarlyFigure;
import kurabe.core.ambition.Finding;
import kurabe.core.plan.Indicator;
import kurabe.web.words.BodyNames;
import kurabe.web.words.FindingWords;

/// What is to be known of a target.
///
/// @param code `met-at-baseline`, `met-at-first-report`, `hidden-overshoot`, `on-the-way`, or
///     `target-` and how the target stands to the nation: `target-more-ambitious`, `target-equal`,
///     `target-less-ambitious`, `target-withheld`
/// @param sentence in Japanese, with the figures that it rests on
@Serdeable
public record AmbitionFindingJson(String code, String sentence) {

  static AmbitionFindingJson of(Finding finding, Indicator indicator, BodyNames names) {
    return new AmbitionFindingJson(code(finding), FindingWords.sentence(finding, indicator, names));
  }

  private static String code(Finding finding) {
    return switch (finding) {
      case Finding.MetEarly(EarlyFigure.AtBaseline _, var _) -> "met-at-baseline";
      case Finding.MetEarly(EarlyFigure.AtFirstReport _, var _) -> "met-at-first-report";
      case Finding.HiddenOvershoot _ -> "hidden-overshoot";
      case Finding.OnTheWay _ -> "on-the-way";
      case Finding.BesideNation(AgainstNation.Told told) -> "target-" + told.standing().code();
      case Finding.BesideNation(AgainstNation.Withheld _) -> "target-withheld";
    };
  }
}
