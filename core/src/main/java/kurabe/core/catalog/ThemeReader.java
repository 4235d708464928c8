package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.concordance.Theme;

/// Reads the catalogue of themes from YAML; a file with faults is refused with all of them.
public final class ThemeReader {

  private ThemeReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static List<Theme> read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    List<Theme> themes = read(name, yaml, faults);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return themes;
  }

  static List<Theme> read(String name, String yaml, List<Fault> faults) {
    YamlNode root = YamlFile.root(name, yaml, faults);
    return root.allow("themes").list("themes", ThemeReader::theme);
  }

  private static Theme theme(YamlNode node) {
    node.allow("code", "name");
    return new Theme(node.code("code"), node.text("name"));
  }
}
