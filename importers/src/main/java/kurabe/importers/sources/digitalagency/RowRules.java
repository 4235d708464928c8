package kurabe.importers.sources.digitalagency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.importers.read.Lookup;
import kurabe.importers.text.JapaneseText;

/// The labels that a table's rows are known to have.
record RowRules(List<RowRule> rules) {

  RowRules {
    rules = List.copyOf(rules);
  }

  static RowRules load(String path) {
    return new RowRules(Lookup.rows(path).stream().map(RowRules::rule).toList());
  }

  /// Labels differ in spaces at their end and in the width of their brackets.
  Optional<RowRule> find(String label) {
    String compact = JapaneseText.compact(label);
    return rules.stream()
        .filter(rule -> JapaneseText.compact(rule.label()).equals(compact))
        .findFirst();
  }

  boolean knows(String label) {
    return find(label).isPresent();
  }

  /// Rules that no claimed row means.
  List<RowRule> without(Collection<RowRule> claimed) {
    return rules.stream().filter(rule -> claimed.stream().noneMatch(rule::meansSameAs)).toList();
  }

  private static RowRule rule(List<String> row) {
    return new RowRule(
        row.get(0),
        RowRole.of(row.get(1)),
        new ConceptCode(row.get(2)),
        Optional.of(row.get(3)).filter(code -> !code.isEmpty()).map(ConceptCode::new));
  }
}
