package kurabe.core.concordance;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import kurabe.core.concept.Concept;
import kurabe.core.concept.Concepts;
import kurabe.core.concordance.Suggestion.Score;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// Finds concepts that an indicator may belong to, by pairs of characters in the names, by unit and
/// by population. A person decides.
public final class Suggester {

  /// Below this total, out of 100, nothing is suggested.
  public static final Rational THRESHOLD = Rational.of(45);

  private static final int MOST = 5;
  private static final Set<String> BODIES = Set.of("市町村", "市区町村", "団体", "自治体");

  private record Candidate(Concept concept, NGrams name, NGrams text) {}

  private final List<Candidate> candidates;

  public Suggester(Concepts concepts) {
    candidates =
        concepts.listConcepts().stream()
            .map(
                concept ->
                    new Candidate(
                        concept,
                        NGrams.of(concept.name()),
                        NGrams.of(concept.name() + " " + concept.definition())))
            .toList();
  }

  /// The likeliest first, five at most.
  public List<Suggestion> suggest(Indicator indicator) {
    NGrams name = NGrams.of(indicator.name());
    return candidates.stream()
        .map(one -> new Suggestion(one.concept(), score(one, name, indicator)))
        .filter(one -> one.score().total().compareTo(THRESHOLD) >= 0)
        .sorted(
            comparing((Suggestion one) -> one.score().total())
                .reversed()
                .thenComparing(one -> one.concept().code()))
        .limit(MOST)
        .toList();
  }

  private static Score score(Candidate candidate, NGrams name, Indicator indicator) {
    return new Score(
        name.likeness(candidate.name()),
        name.shareIn(candidate.text()),
        unit(candidate.concept(), indicator.unit()),
        PopulationCues.agreement(indicator, candidate.concept().population()));
  }

  private static Agreement unit(Concept concept, Unit unit) {
    if (unit.equals(Unit.NONE)) {
      return Agreement.UNKNOWN;
    }
    boolean convertible = concept.denominator().isPresent() && BODIES.contains(unit.symbol());
    return unit.equals(concept.unit()) || convertible ? Agreement.AGREES : Agreement.DIFFERS;
  }
}
