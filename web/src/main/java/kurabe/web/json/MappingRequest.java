package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// What a program sends to confirm a mapping, or to withdraw one (then without an aim).
///
/// @param item number of the item as printed, or its title
/// @param indicator name of the indicator as printed; left out for a whole item
/// @param concept code of the common indicator; either this or `theme`
/// @param fit `same` or `proxy`; `same` where it is left out
/// @param ground why, in Japanese
/// @param person who confirms it
@Serdeable
public record MappingRequest(
    @Nullable String plan,
    @Nullable String item,
    @Nullable String indicator,
    @Nullable String concept,
    @Nullable String fit,
    @Nullable String theme,
    @Nullable String ground,
    @Nullable String person) {

  /// Empty where it names nothing.
  public Optional<MappedSubject> findSubject() {
    return code(plan).map(PlanCode::new).flatMap(this::findSubject);
  }

  private Optional<MappedSubject> findSubject(PlanCode code) {
    Optional<String> number = text(item);
    Optional<String> name = text(indicator);
    if (name.isEmpty()) {
      return number.map(it -> new MappedSubject.OfItem(code, it));
    }
    return Optional.of(
        number
            .<MappedSubject>map(it -> new MappedSubject.OfItemIndicator(code, it, name.get()))
            .orElseGet(() -> new MappedSubject.OfIndicator(code, name.get())));
  }

  /// Empty where it names neither or both, or a fit that there is not.
  public Optional<Aim> findAim() {
    if (text(concept).isPresent() == text(theme).isPresent()) {
      return Optional.empty();
    }
    return text(theme).<Aim>map(Aim.ToTheme::new).or(() -> code(concept).flatMap(this::toConcept));
  }

  private Optional<Aim> toConcept(String code) {
    return switch (text(fit).orElse("same")) {
      case "same" -> Optional.of(new Aim.ToConcept(new ConceptCode(code), Fit.SAME));
      case "proxy" -> Optional.of(new Aim.ToConcept(new ConceptCode(code), Fit.PROXY));
      default -> Optional.empty();
    };
  }

  public String groundOrEmpty() {
    return text(ground).orElse("");
  }

  public String personOrEmpty() {
    return text(person).orElse("");
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }

  private static Optional<String> code(@Nullable String text) {
    return text(text).filter(it -> it.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }
}
