package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.plan.PlanCode;

/// Reads what a plan's indicators and items are mapped to from YAML; a file with faults is refused
/// with all of them.
public final class ConcordanceReader {

  private ConcordanceReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static List<Mapping> read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    List<Mapping> mappings = read(name, yaml, faults);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return mappings;
  }

  static List<Mapping> read(String name, String yaml, List<Fault> faults) {
    YamlNode root = YamlFile.root(name, yaml, faults).allow("plan", "mappings");
    PlanCode plan = new PlanCode(root.code("plan"));
    return root.list("mappings", node -> mapping(plan, node));
  }

  private static Mapping mapping(PlanCode plan, YamlNode node) {
    node.allow("item", "indicator", "concept", "fit", "theme", "ground");
    return new Mapping(subject(plan, node), aim(node), node.text("ground"), Optional.empty());
  }

  private static MappedSubject subject(PlanCode plan, YamlNode node) {
    Optional<String> item = node.findText("item");
    Optional<String> indicator = node.findText("indicator");
    if (indicator.isEmpty()) {
      return new MappedSubject.OfItem(plan, node.text("item"));
    }
    return item.<MappedSubject>map(
            number -> new MappedSubject.OfItemIndicator(plan, number, indicator.get()))
        .orElseGet(() -> new MappedSubject.OfIndicator(plan, indicator.get()));
  }

  private static Aim aim(YamlNode node) {
    boolean concept = node.findText("concept").isPresent();
    if (concept == node.findText("theme").isPresent()) {
      node.fault("expected either 'concept' or 'theme'");
    }
    if (!concept) {
      return new Aim.ToTheme(node.code("theme"));
    }
    return new Aim.ToConcept(
        new ConceptCode(node.code("concept")),
        node.choice("fit", Arrays.asList(Fit.values()), Fit::code));
  }
}
