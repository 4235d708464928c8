package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.crossing.CrossedItem;
import kurabe.core.scheme.EvaluationScheme;
import org.jspecify.annotations.Nullable;

/// An item under a scheme, with everything below it.
///
/// @param published the plan's own verdict of the item; null where it prints none
/// @param under what the scheme says of the item as one; null for an item that only groups others
/// @param counted whether the item is a unit, rather than its indicators or children
/// @param disputes open ones, of the plan's own verdict
/// @param aggregate of all units in and below it
@Serdeable
public record CrossedItemJson(
    String key,
    int level,
    String number,
    String title,
    @Nullable PublishedJson published,
    @Nullable UnderJson under,
    boolean counted,
    AggregateJson aggregate,
    List<CrossedIndicatorJson> indicators,
    List<CrossedItemJson> children,
    List<DisputeJson> disputes,
    CitationJson citation) {

  static CrossedItemJson of(CrossedItem one, EvaluationScheme under, Audited audited) {
    return new CrossedItemJson(
        one.item().key().value(),
        one.item().level(),
        one.item().number(),
        one.item().title(),
        one.published().map(PublishedJson::of).orElse(null),
        one.evaluation().map(it -> UnderJson.of(it, under)).orElse(null),
        one.counted(),
        AggregateJson.of(one.aggregate()),
        one.indicators().stream().map(it -> CrossedIndicatorJson.of(it, under, audited)).toList(),
        one.children().stream().map(it -> of(it, under, audited)).toList(),
        one.published().map(it -> audited.disputes(it.subject(), it.period())).orElse(List.of()),
        CitationJson.of(one.item().citation()));
  }
}
