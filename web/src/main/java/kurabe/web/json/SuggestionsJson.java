package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.Suggestion;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Rational;

/// What an indicator or item may belong to, for a person to confirm.
///
/// @param key of the indicator, or of the item where it has none
/// @param suggestions common indicators, the likeliest first; empty where none is likely enough,
/// and
///     for an item without indicators
/// @param themes for an item without indicators, the likeliest first
@Serdeable
public record SuggestionsJson(
    MappedSubjectJson subject,
    String key,
    String name,
    String unit,
    List<One> suggestions,
    List<ThemeSuggestionJson> themes) {

  private static final int DECIMALS = 1;

  /// One common indicator with the parts of its score.
  ///
  /// @param total from 0 to 100
  /// @param nameLikeness of the two names, in per cent
  /// @param definitionShare which part of the indicator's name occurs in the definition, in per
  /// cent
  /// @param unit `agrees`, `unknown` or `differs`
  /// @param population the same
  @Serdeable
  public record One(
      String concept,
      String name,
      String total,
      String nameLikeness,
      String definitionShare,
      String unit,
      String population) {

    static One of(Suggestion one) {
      return new One(
          one.concept().code().value(),
          one.concept().name(),
          rounded(one.score().total()),
          percent(one.score().name()),
          percent(one.score().definition()),
          one.score().unit().code(),
          one.score().population().code());
    }
  }

  public static SuggestionsJson of(
      PlanMapping.Row row, Indicator indicator, List<Suggestion> suggestions) {
    return new SuggestionsJson(
        MappedSubjectJson.of(row.subject()),
        indicator.key().value(),
        indicator.name(),
        indicator.unit().symbol(),
        suggestions.stream().map(One::of).toList(),
        List.of());
  }

  public static SuggestionsJson of(PlanMapping.Row row, ThemeSuggester suggester) {
    return new SuggestionsJson(
        MappedSubjectJson.of(row.subject()),
        row.item().key().value(),
        row.item().label(),
        "",
        List.of(),
        suggester.suggest(row.subject(), row.item().title()).stream()
            .map(ThemeSuggestionJson::of)
            .toList());
  }

  private static String percent(Rational share) {
    return rounded(share.times(Rational.HUNDRED));
  }

  private static String rounded(Rational value) {
    return value.rounded(DECIMALS).toPlainString();
  }
}
