package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.report.EditionHead;

/// An edition under a scheme, item by item and as a whole, beside what its report prints.
///
/// Units are what is counted: items where the plan grades items, else their indicators.
///
/// @param plan the plan's title
/// @param period code of the time that is judged
/// @param own the scheme that the plan judges itself by
/// @param under the scheme that it is judged by here
@Serdeable
public record CrossEvaluationJson(
    String plan,
    String planCode,
    String jurisdiction,
    EditionJson.Head edition,
    int revision,
    DocumentJson document,
    String period,
    SchemeJson own,
    SchemeJson under,
    AggregateJson total,
    List<LossJson> losses,
    List<CrossedItemJson> items) {

  public static CrossEvaluationJson of(CrossedEdition one) {
    EditionHead head = one.edition().edition().head();
    CrossEvaluation crossing = one.crossing();
    return new CrossEvaluationJson(
        head.plan().title(),
        head.plan().code().value(),
        head.plan().jurisdiction().value(),
        EditionJson.Head.of(head),
        one.edition().published().revision(),
        DocumentJson.of(head.document()),
        crossing.period().code(),
        SchemeJson.of(crossing.own()),
        SchemeJson.of(crossing.under()),
        AggregateJson.of(crossing.total()),
        crossing.losses().stream().map(LossJson::of).toList(),
        crossing.items().stream()
            .map(it -> CrossedItemJson.of(it, crossing.under(), Audited.of(one.edition())))
            .toList());
  }
}
