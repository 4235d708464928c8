package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.change.IndicatorChange;
import kurabe.core.dispute.Contested;
import kurabe.core.report.Observation;
import org.jspecify.annotations.Nullable;

/// An indicator that both reports have.
///
/// @param amount later − earlier value; null where it is withheld
/// @param withheld code of the reason
/// @param oneVintage whether both columns print a figure of one time
/// @param rate its published rates; null where neither report rates single indicators
@Serdeable
public record IndicatorChangeJson(
    String key,
    List<String> path,
    String name,
    @Nullable Side earlier,
    @Nullable Side later,
    @Nullable String amount,
    @Nullable String unit,
    @Nullable String withheld,
    boolean oneVintage,
    @Nullable VerdictChangeJson rate) {

  /// @param value digits or words; null where there is none
  @Serdeable
  public record Side(
      @Nullable String value, String asOf, CitationJson citation, List<DisputeJson> disputes) {

    static @Nullable Side of(Optional<Observation> observation, Audited audited) {
      return observation
          .map(
              it ->
                  new Side(
                      Figures.value(it.value()),
                      it.asOf().text(),
                      CitationJson.of(it.citation()),
                      audited.disputes(new Contested.OfValue(it.indicator()), it.period())))
          .orElse(null);
    }
  }

  static IndicatorChangeJson of(IndicatorChange it, Audited earlier, Audited later) {
    DifferenceJson difference = DifferenceJson.of(it.ofValue());
    return new IndicatorChangeJson(
        it.is().key().value(),
        later.labels(it.owner()),
        it.is().name(),
        Side.of(it.earlier(), earlier),
        Side.of(it.later(), later),
        difference.amount(),
        difference.unit(),
        difference.withheld(),
        it.isOfOneVintage(),
        it.rate().map(rate -> VerdictChangeJson.of(rate, earlier, later)).orElse(null));
  }
}
