package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// A heading that counts: `基本方針１「…」を支えるＩＣＴ`, `施策３ …`.
///
/// @param number with its word, digits of one width
record Numbered(int ordinal, String number, String title, WholeText text) {

  static Optional<Numbered> parse(WholeText text, String word) {
    Matcher matcher =
        Pattern.compile("(?U)" + word + "\\s*(\\d{1,2})(?![~〜～、\\d])\\s*(\\S.*)")
            .matcher(PlanTexts.bare(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = JapaneseText.compact(matcher.group(1));
    return Optional.of(
        new Numbered(
            Integer.parseInt(digits),
            word + digits,
            JapaneseText.tidyName(matcher.group(2)),
            text));
  }

  /// Gaps in a count that starts at 1.
  static void check(List<Numbered> all, ProblemLog log) {
    int expected = 1;
    for (Numbered one : all) {
      for (int missing = expected; missing < one.ordinal(); missing++) {
        log.add(
            new Problem.MissingItem(
                one.text().first().place(), one.number().replaceAll("\\d+$", "") + missing));
      }
      expected = Math.max(expected, one.ordinal() + 1);
    }
  }
}
