package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Need;
import kurabe.web.words.RuleWords;

/// A scheme's rule.
///
/// @param order labels from worst to best; empty where the scheme has none or puts them in no order
/// @param labels every label that a verdict may have
/// @param notRated marks that say that no grade was given
/// @param needs what it must be given: `value`, `target`, `yearly-target`, `baseline`, `plan-span`,
///     `vintage`, `judgement`
/// @param bands of rates in per cent, or of points, worst first
/// @param source who published the rule, and where
/// @param assumptions what the publication does not say and how it is read here
/// @param steps how it comes to its verdicts, in Japanese
@Serdeable
public record SchemeRuleJson(
    String kind,
    String name,
    String explanation,
    String source,
    List<String> assumptions,
    List<LabelJson> order,
    List<LabelJson> labels,
    List<LabelJson> notRated,
    List<String> needs,
    List<BandJson> bands,
    List<String> steps) {

  public static SchemeRuleJson of(EvaluationScheme scheme) {
    SchemeJson head = SchemeJson.of(scheme);
    return new SchemeRuleJson(
        head.kind(),
        head.name(),
        head.explanation(),
        scheme.head().source(),
        scheme.head().assumptions(),
        scheme instanceof Graded graded ? LabelJson.all(graded.order()) : List.of(),
        scheme instanceof Graded graded ? LabelJson.all(graded.labels()) : List.of(),
        scheme instanceof Graded graded ? LabelJson.all(graded.notRated()) : List.of(),
        scheme.needs().stream().sorted().map(Need::code).toList(),
        BandJson.all(scheme),
        RuleWords.of(scheme));
  }
}
