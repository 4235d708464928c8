package kurabe.core.catalog;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.MappedSubject.OfIndicator;
import kurabe.core.concordance.MappedSubject.OfItem;
import kurabe.core.concordance.MappedSubject.OfItemIndicator;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Theme;

/// What no file shows by itself: names that another file should define, and names defined twice.
final class CrossReferences {

  private final Set<String> themes;
  private final Set<ConceptCode> concepts;

  private CrossReferences(List<Theme> themes, List<Concept> concepts) {
    this.themes = themes.stream().map(Theme::code).collect(toSet());
    this.concepts = concepts.stream().map(Concept::code).collect(toSet());
  }

  static List<Fault> faults(List<Theme> themes, List<Concept> concepts, List<Mapping> mappings) {
    CrossReferences known = new CrossReferences(themes, concepts);
    return Stream.of(
            twice(themes, Theme::code).map(code -> "theme '" + code + "' is defined twice"),
            twice(concepts, one -> one.code().value())
                .map(code -> "concept '" + code + "' is defined twice"),
            twice(mappings, one -> label(one.subject().folded()))
                .map(subject -> subject + " is mapped twice"),
            concepts.stream().flatMap(known::faults),
            mappings.stream().flatMap(known::faults))
        .flatMap(faults -> faults)
        .<Fault>map(text -> new Fault.Other("", text))
        .toList();
  }

  private Stream<String> faults(Concept concept) {
    String name = "concept '" + concept.code().value() + "'";
    return Stream.concat(
        themeFaults(concept.theme(), name),
        concept.denominator().stream().flatMap(code -> conceptFaults(code, name)));
  }

  private Stream<String> faults(Mapping mapping) {
    String name = label(mapping.subject());
    return switch (mapping.aim()) {
      case Aim.ToConcept(ConceptCode code, var _) -> conceptFaults(code, name);
      case Aim.ToTheme(String theme) -> themeFaults(theme, name);
    };
  }

  private Stream<String> themeFaults(String theme, String where) {
    return themes.contains(theme)
        ? Stream.empty()
        : Stream.of("unknown theme '" + theme + "' for " + where);
  }

  private Stream<String> conceptFaults(ConceptCode code, String where) {
    return concepts.contains(code)
        ? Stream.empty()
        : Stream.of("unknown concept '" + code.value() + "' for " + where);
  }

  private static String label(MappedSubject subject) {
    String plan = subject.plan().value();
    return switch (subject) {
      case OfIndicator(var _, String name) -> plan + ": indicator '" + name + "'";
      case OfItemIndicator(var _, String item, String name) ->
          plan + ": item '" + item + "', indicator '" + name + "'";
      case OfItem(var _, String item) -> plan + ": item '" + item + "'";
    };
  }

  private static <T> Stream<String> twice(List<T> all, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    return all.stream().map(key).filter(one -> !seen.add(one));
  }
}
