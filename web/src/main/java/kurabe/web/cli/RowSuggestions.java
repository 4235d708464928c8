package kurabe.web.cli;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.Suggestion;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.concordance.ThemeSuggestion;
import kurabe.core.mapping.Concordances;
import kurabe.core.plan.Indicator;
import kurabe.web.words.SuggestionWords;

/// What a row of a plan may be mapped to, a line each.
final class RowSuggestions {

  private final Concordances concordances;
  private final ThemeSuggester themes;

  RowSuggestions(Concordances concordances) {
    this.concordances = concordances;
    this.themes = concordances.themeSuggester();
  }

  Stream<String> lines(PlanMapping.Row row) {
    List<String> found = row.indicator().map(this::concepts).orElseGet(() -> themes(row)).toList();
    return found.isEmpty() ? Stream.of("候補なし") : found.stream();
  }

  private Stream<String> concepts(Indicator indicator) {
    return concordances.suggest(indicator).stream().map(RowSuggestions::line);
  }

  private Stream<String> themes(PlanMapping.Row row) {
    return themes.suggest(row.subject(), row.item().title()).stream().map(RowSuggestions::line);
  }

  private static String line(Suggestion one) {
    return "候補 " + one.concept().code().value() + " " + SuggestionWords.of(one);
  }

  private static String line(ThemeSuggestion one) {
    return "候補 テーマ「" + one.theme().name() + "」 " + SuggestionWords.of(one);
  }
}
