package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.council.AddedCase.Result;
import kurabe.core.hearing.CaseDraft;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// What a program sends to add a case.
///
/// @param field the part of the plan
/// @param result `success`, `failure` or `underway`
/// @param lesson what was learnt; a failure needs it
/// @param name who adds it
@Serdeable
public record CaseRequest(
    @Nullable String plan,
    @Nullable String field,
    @Nullable String title,
    @Nullable String result,
    @Nullable String when,
    @Nullable String text,
    @Nullable String lesson,
    @Nullable String evidence,
    @Nullable String name,
    @Nullable String organisation) {

  public CaseDraft toDraft(PlanCode known) {
    return new CaseDraft(
        known,
        orEmpty(field),
        orEmpty(title),
        Stream.of(Result.values()).filter(it -> it.code().equals(result)).findFirst(),
        orEmpty(when),
        orEmpty(text),
        orEmpty(lesson),
        orEmpty(evidence),
        orEmpty(name),
        orEmpty(organisation));
  }

  /// Empty where it is no plan's short name.
  public Optional<PlanCode> findPlan() {
    try {
      return Optional.of(new PlanCode(orEmpty(plan)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
