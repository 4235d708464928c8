package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.council.LinkTarget;
import kurabe.core.hearing.FollowUpDraft;
import kurabe.core.hearing.FollowUpDraft.Wish;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// What a program sends about a remark.
///
/// @param act `link`, `unlink`, `reply` or `action`
/// @param plan of the indicator or item
/// @param indicator key; of `indicator`, `item` and `concept` one
/// @param text the reply or action
/// @param name who records it
@Serdeable
public record RemarkRequest(
    @Nullable String act,
    @Nullable String plan,
    @Nullable String indicator,
    @Nullable String item,
    @Nullable String concept,
    @Nullable String text,
    @Nullable String name,
    @Nullable String organisation) {

  /// Empty where it says no act, or names no target that could exist.
  public Optional<FollowUpDraft> toDraft() {
    return wish().map(wish -> new FollowUpDraft(wish, orEmpty(name), orEmpty(organisation)));
  }

  private Optional<Wish> wish() {
    return switch (orEmpty(act)) {
      case "link" -> target().map(Wish.Link::new);
      case "unlink" -> target().map(Wish.Unlink::new);
      case "reply" -> Optional.of(new Wish.Reply(orEmpty(text)));
      case "action" -> Optional.of(new Wish.Action(orEmpty(text)));
      default -> Optional.empty();
    };
  }

  private Optional<LinkTarget> target() {
    try {
      if (concept != null) {
        return Optional.of(new LinkTarget.ToConcept(new ConceptCode(concept)));
      }
      PlanCode code = new PlanCode(orEmpty(plan));
      return Optional.<LinkTarget>empty()
          .or(
              () ->
                  Optional.ofNullable(indicator)
                      .map(key -> new LinkTarget.ToIndicator(code, new IndicatorKey(key))))
          .or(
              () ->
                  Optional.ofNullable(item)
                      .map(key -> new LinkTarget.ToItem(code, new ItemKey(key))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
