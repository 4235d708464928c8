package kurabe.core.concordance;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurabe.core.concept.Concept;
import kurabe.core.concept.Concepts;
import kurabe.core.concordance.ThemeSuggestion.Model;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Rational;

/// Finds themes that an item without indicators may belong to: such an item has neither unit nor
/// population, so what speaks for a theme is what stands under it already, by pairs of characters
/// in the titles. A person decides.
public final class ThemeSuggester {

  /// Below this likeness nothing is suggested.
  public static final Rational THRESHOLD = Rational.of(3).dividedBy(Rational.of(10));

  private static final int MOST = 3;

  private record Known(Theme theme, NGrams title, Model model) {}

  private final List<Known> known = new ArrayList<>();
  private final Map<String, Theme> themes;

  /// @param plans what is mapped so far
  public ThemeSuggester(List<Theme> themes, Concepts concepts, List<PlanMapping> plans) {
    this.themes = themes.stream().collect(Collectors.toMap(Theme::code, Function.identity()));
    themes.forEach(theme -> add(theme, theme.name(), new Model.OfTheme()));
    concepts
        .listConcepts()
        .forEach(
            concept ->
                theme(concept.theme())
                    .ifPresent(theme -> add(theme, concept.name(), new Model.OfConcept(concept))));
    plans.forEach(plan -> plan.rows().forEach(row -> add(plan, row, concepts)));
  }

  private void add(PlanMapping plan, PlanMapping.Row row, Concepts concepts) {
    String title = row.indicator().map(Indicator::name).orElse(row.item().title());
    Model model = new Model.OfSubject(row.subject(), title, plan.plan().title());
    row.mapping()
        .flatMap(mapping -> theme(mapping.aim(), concepts))
        .ifPresent(theme -> add(theme, title, model));
  }

  private void add(Theme theme, String title, Model model) {
    known.add(new Known(theme, NGrams.of(title), model));
  }

  private Optional<Theme> theme(Mapping.Aim aim, Concepts concepts) {
    return switch (aim) {
      case Mapping.Aim.ToConcept(var code, var _) ->
          concepts.findConcept(code).map(Concept::theme).flatMap(this::theme);
      case Mapping.Aim.ToTheme(String code) -> theme(code);
    };
  }

  private Optional<Theme> theme(String code) {
    return Optional.ofNullable(themes.get(code));
  }

  /// The likeliest theme first, three at most, each with what speaks for it most.
  ///
  /// @param own what the title belongs to, so that it does not speak for itself
  public List<ThemeSuggestion> suggest(MappedSubject own, String title) {
    NGrams asked = NGrams.of(title);
    Map<Theme, ThemeSuggestion> best =
        known.stream()
            .filter(one -> !isSame(own, one.model()))
            .map(one -> new ThemeSuggestion(one.theme(), asked.likeness(one.title()), one.model()))
            .filter(one -> one.likeness().compareTo(THRESHOLD) >= 0)
            .collect(
                Collectors.toMap(
                    ThemeSuggestion::theme,
                    Function.identity(),
                    (one, other) -> one.likeness().compareTo(other.likeness()) >= 0 ? one : other));
    return best.values().stream()
        .sorted(
            comparing(ThemeSuggestion::likeness)
                .reversed()
                .thenComparing(one -> one.theme().code()))
        .limit(MOST)
        .toList();
  }

  private static boolean isSame(MappedSubject own, Model model) {
    return model instanceof Model.OfSubject(MappedSubject subject, var _, var _)
        && subject.folded().equals(own.folded());
  }
}
