package kurabe.core.catalog;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Wholes;
import kurabe.core.jurisdiction.JurisdictionCode;

/// The wholes that come with Kurabe. They change once in years, when municipalities merge.
@Singleton
public final class BundledWholes implements Wholes {

  private record Key(ConceptCode concept, JurisdictionCode body) {}

  private final Map<Key, BigDecimal> wholes;

  public BundledWholes() {
    this("wholes.yml", Resources.text("/kurabe/wholes.yml"));
  }

  /// @throws InvalidCatalog with every fault of the file
  BundledWholes(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    YamlNode root = YamlFile.root(name, yaml, faults).allow("wholes");
    wholes = read(root);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
  }

  private static Map<Key, BigDecimal> read(YamlNode root) {
    Map<Key, BigDecimal> wholes = new HashMap<>();
    root.list("wholes", BundledWholes::table).forEach(wholes::putAll);
    return wholes;
  }

  private static Map<Key, BigDecimal> table(YamlNode node) {
    node.allow("concept", "values");
    ConceptCode concept = new ConceptCode(node.code("concept"));
    Map<Key, BigDecimal> table = new HashMap<>();
    node.numbers("values")
        .forEach(
            (body, whole) -> {
              if (!body.matches("\\d{2}|\\d{6}") || whole.signum() <= 0) {
                node.fault(
                    "expected a body's code and a number above 0 but found " + body + ": " + whole);
              } else {
                table.put(new Key(concept, new JurisdictionCode(body)), whole);
              }
            });
    return table;
  }

  @Override
  public Optional<BigDecimal> findWhole(ConceptCode denominator, JurisdictionCode body) {
    return Optional.ofNullable(wholes.get(new Key(denominator, body)));
  }
}
