package kurabe.web.words;

import kurabe.core.concordance.Suggester;
import kurabe.core.concordance.Suggestion;
import kurabe.core.concordance.Suggestion.Score;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.concordance.ThemeSuggestion;
import kurabe.core.quantity.Rational;

/// Why a common indicator is suggested: `82.5点（名前 80％、定義 100％、単位 一致、対象 不明）`.
public final class SuggestionWords {

  private SuggestionWords() {}

  public static String of(Suggestion suggestion) {
    Score score = suggestion.score();
    return total(score)
        + "（名前 "
        + percent(score.name())
        + "、定義 "
        + percent(score.definition())
        + "、単位 "
        + AgreementWords.of(score.unit())
        + "、対象 "
        + AgreementWords.of(score.population())
        + "）";
  }

  /// Out of 100.
  public static String total(Score score) {
    return RationalWords.rounded(score.total(), 1) + "点";
  }

  public static String percent(Rational share) {
    return RationalWords.rounded(share.times(Rational.HUNDRED), 0) + "％";
  }

  /// How the parts are weighed, once for all suggestions.
  public static String explanation() {
    return "点数は100点満点です。名前の文字の並びの近さ（"
        + Score.NAME
        + "点）、指標名が共通指標の名前と定義に現れる割合（"
        + Score.DEFINITION
        + "点）、単位の一致（"
        + Score.UNIT
        + "点）、対象の一致（"
        + Score.POPULATION
        + "点）を足します。"
        + RationalWords.of(Suggester.THRESHOLD)
        + "点未満は候補にしません。決めるのは人です。";
  }

  /// Why a theme is suggested: `62％ 秋田県DX推進計画「オープンデータの公開の推進」に似ている`.
  public static String of(ThemeSuggestion suggestion) {
    return percent(suggestion.likeness()) + " " + model(suggestion.model());
  }

  public static String model(ThemeSuggestion.Model model) {
    return switch (model) {
      case ThemeSuggestion.Model.OfTheme() -> "テーマの名前に似ている";
      case ThemeSuggestion.Model.OfConcept(var concept) -> "共通指標「" + concept.name() + "」に似ている";
      case ThemeSuggestion.Model.OfSubject(var _, String label, String plan) ->
          plan + "「" + label + "」に似ている";
    };
  }

  /// How themes are found, once for all suggestions.
  public static String themeExplanation() {
    return "すでにそのテーマに入っている取組・指標・共通指標のうち、名前の文字の並びが最も近いものとの近さです。"
        + percent(ThemeSuggester.THRESHOLD)
        + "未満は候補にしません。決めるのは人です。";
  }
}
