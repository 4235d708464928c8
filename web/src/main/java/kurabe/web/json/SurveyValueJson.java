package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.reference.SurveyValue;
import org.jspecify.annotations.Nullable;

/// The value of one body in a survey.
///
/// @param concept code of the common indicator
/// @param body code of the nation, prefecture or municipality
/// @param value digits as printed, or of the share that was computed; null where there is none
/// @param absence why there is none
/// @param ratio the count and the whole that the value is made of, where known
/// @param computed whether it was computed from rows of the survey
/// @param asOf its vintage in the survey's words
/// @param period the same, where it is understood: `R6`, `2022-12-31`
@Serdeable
public record SurveyValueJson(
    String concept,
    String body,
    @Nullable String value,
    @Nullable String absence,
    String unit,
    @Nullable Parts ratio,
    boolean computed,
    String asOf,
    @Nullable String period,
    CitationJson citation) {

  @Serdeable
  public record Parts(String count, String whole) {

    static @Nullable Parts of(Optional<Ratio> ratio) {
      return ratio
          .map(it -> new Parts(it.count().toPlainString(), it.whole().toPlainString()))
          .orElse(null);
    }
  }

  static SurveyValueJson of(SurveyValue one) {
    return new SurveyValueJson(
        one.concept().value(),
        one.body().value(),
        Figures.value(one.value()),
        Figures.absence(one.value()),
        one.value().findQuantity().map(Quantity::unit).map(unit -> unit.symbol()).orElse(""),
        Parts.of(one.ratio()),
        one.computed(),
        one.asOf().text(),
        Figures.code(one.asOf().period()),
        CitationJson.of(one.citation()));
  }
}
