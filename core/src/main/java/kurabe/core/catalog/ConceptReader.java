package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Unit;

/// Reads common indicators from YAML; a file with faults is refused with all of them.
public final class ConceptReader {

  private ConceptReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static List<Concept> read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    List<Concept> concepts = read(name, yaml, faults);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return concepts;
  }

  static List<Concept> read(String name, String yaml, List<Fault> faults) {
    YamlNode root = YamlFile.root(name, yaml, faults).allow("concepts");
    List<Concept> concepts = root.list("concepts", ConceptReader::concept);
    if (concepts.isEmpty()) {
      root.fault("expected at least one entry in 'concepts'");
    }
    return concepts;
  }

  private static Concept concept(YamlNode node) {
    node.allow(
        "code",
        "name",
        "definition",
        "unit",
        "direction",
        "population",
        "scale",
        "denominator",
        "theme");
    return new Concept(
        new ConceptCode(node.code("code")),
        node.text("name"),
        node.text("definition"),
        new Unit(node.text("unit")),
        node.choice("direction", Arrays.asList(Direction.values()), Direction::code),
        node.choice("population", Arrays.asList(Population.values()), Population::code),
        node.choice("scale", Arrays.asList(Scale.values()), Scale::code),
        node.findText("denominator").map(_ -> new ConceptCode(node.code("denominator"))),
        node.code("theme"));
  }
}
