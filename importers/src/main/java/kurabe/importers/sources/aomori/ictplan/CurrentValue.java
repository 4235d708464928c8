package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Region;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.reference.PrintedRank;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;
import kurabe.importers.text.WholeText;

/// One value of the day: `…率 72.5％（順位：全国41位、東北４位）【2017（平成29）年９月現在】`.
///
/// @param time its own, which the text names
/// @param ranks of the prefecture
record CurrentValue(
    String name, Quantity quantity, AsOf asOf, Period time, List<Rank> ranks, WholeText text) {

  /// @param region empty for the nation
  record Rank(Optional<Region> region, int place, String printed) {}

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)(.*?[^\\d\\s])\\s*([\\d,.，．]+\\s*[^\\s\\d()（）【】]{1,4})\\s*(?:[（(](.*?位)[)）])?\\s*(?:【(.+?)】)?\\s*");

  private static final Pattern RANK = Pattern.compile("([^\\d、,:()]{2,6})(\\d{1,2})位");
  private static final String NATION = "全国";

  /// Empty for what is no such value; the log says so.
  static Optional<CurrentValue> parse(WholeText text, ProblemLog log) {
    Matcher matcher = FORM.matcher(PlanTexts.bare(text));
    Optional<Quantity> quantity =
        matcher.matches() ? Figures.parse(matcher.group(2)) : Optional.empty();
    if (quantity.isEmpty()) {
      log.add(new Problem.UnclaimedText(text.first().place(), text.text()));
      return Optional.empty();
    }
    String name = JapaneseText.tidyName(matcher.group(1));
    List<Rank> ranks = ranks(orEmpty(matcher.group(3)));
    report(ranks.isEmpty(), name, "順位", text, log);
    AsOf asOf = Times.asOf(orEmpty(matcher.group(4)));
    report(asOf.period().isEmpty(), name, "時点", text, log);
    return asOf.period()
        .map(time -> new CurrentValue(name, quantity.get(), asOf, time, ranks, text));
  }

  private static void report(
      boolean missing, String name, String what, WholeText text, ProblemLog log) {
    if (missing) {
      log.add(new Problem.UnreadableFigure(text.first().place(), name, what, text.text()));
    }
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }

  private static List<Rank> ranks(String text) {
    return RANK.matcher(JapaneseText.compact(text).replaceFirst("^順位:?", ""))
        .results()
        .flatMap(match -> rank(match.group(1), Integer.parseInt(match.group(2)), match.group()))
        .toList();
  }

  private static Stream<Rank> rank(String scope, int place, String printed) {
    if (scope.equals(NATION)) {
      return Stream.of(new Rank(Optional.empty(), place, printed));
    }
    return Stream.of(Region.values())
        .filter(region -> scope.equals(region.label()))
        .map(region -> new Rank(Optional.of(region), place, printed));
  }

  Observation observation(IndicatorKey key) {
    return new Observation(
        key, time, new Value.Measured(quantity), asOf, text.cite(quantity.text()));
  }

  Stream<PrintedRank> ranks(IndicatorKey key) {
    return ranks.stream()
        .map(
            rank ->
                new PrintedRank(
                    key,
                    IctPlan.AOMORI,
                    rank.region(),
                    rank.place(),
                    asOf,
                    text.cite(rank.printed())));
  }
}
