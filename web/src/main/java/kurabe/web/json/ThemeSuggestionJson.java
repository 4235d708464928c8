package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concordance.ThemeSuggestion;
import kurabe.core.quantity.Rational;
import kurabe.web.words.SuggestionWords;

/// A theme that an item may belong to.
///
/// @param likeness in per cent
/// @param reason what under the theme it resembles, in words
@Serdeable
public record ThemeSuggestionJson(String theme, String name, String likeness, String reason) {

  static ThemeSuggestionJson of(ThemeSuggestion one) {
    return new ThemeSuggestionJson(
        one.theme().code(),
        one.theme().name(),
        one.likeness().times(Rational.HUNDRED).rounded(1).toPlainString(),
        SuggestionWords.model(one.model()));
  }
}
