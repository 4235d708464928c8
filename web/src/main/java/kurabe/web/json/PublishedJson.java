package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.web.words.OutcomeWords;
import org.jspecify.annotations.Nullable;

/// A verdict as the report prints it.
///
/// @param kind `rate`, `grade`, `not-rated` or `missing`
/// @param value digits, a label or a mark; null where it is missing
@Serdeable
public record PublishedJson(
    String period, String kind, @Nullable String value, String words, CitationJson citation) {

  static PublishedJson of(PublishedEvaluation one) {
    return new PublishedJson(
        one.period().code(),
        kind(one.outcome()),
        Figures.published(one.outcome()),
        OutcomeWords.of(one.outcome()),
        CitationJson.of(one.citation()));
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rate _ -> "rate";
      case Outcome.Grade _ -> "grade";
      case Outcome.NotRated _ -> "not-rated";
      case Outcome.Missing _ -> "missing";
    };
  }
}
