package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Mapping.Confirmation;
import org.jspecify.annotations.Nullable;

/// What something in a plan is mapped to, and why.
///
/// @param concept code of the common indicator; null where only a theme is shared
/// @param fit `same`, or `proxy` for what only stands near the definition
/// @param theme code of the theme, where there is no common indicator
/// @param confirmedBy the person who confirmed it; null for what comes with Kurabe
/// @param confirmedAt when, in UTC
@Serdeable
public record MappingJson(
    @Nullable String concept,
    @Nullable String fit,
    @Nullable String theme,
    String ground,
    @Nullable String confirmedBy,
    @Nullable String confirmedAt) {

  public static MappingJson of(Mapping one) {
    return new MappingJson(
        concept(one.aim()),
        fit(one.aim()),
        theme(one.aim()),
        one.ground(),
        one.confirmation().map(Confirmation::person).orElse(null),
        one.confirmation().map(it -> it.at().toString()).orElse(null));
  }

  static @Nullable String concept(Aim aim) {
    return aim instanceof Aim.ToConcept(ConceptCode code, var _) ? code.value() : null;
  }

  static @Nullable String fit(Aim aim) {
    return aim instanceof Aim.ToConcept(var _, Fit fit) ? fit.code() : null;
  }

  static @Nullable String theme(Aim aim) {
    return aim instanceof Aim.ToTheme(String code) ? code : null;
  }
}
