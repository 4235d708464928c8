package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.concordance.Theme;
import kurabe.core.concordance.ThemeMember;
import kurabe.core.plan.PlanCode;

/// Reads the catalogue of themes from YAML; a file with faults is refused with all of them.
public final class ThemeReader {

  private ThemeReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static List<Theme> read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    YamlNode root = YamlFile.root(name, yaml, faults);
    List<Theme> themes = root.allow("themes").list("themes", ThemeReader::theme);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return themes;
  }

  private static Theme theme(YamlNode node) {
    node.allow("code", "name", "members");
    return new Theme(
        node.text("code"), node.text("name"), node.list("members", ThemeReader::member));
  }

  private static ThemeMember member(YamlNode node) {
    node.allow("plan", "indicators", "items", "ground");
    String plan = node.text("plan");
    return new ThemeMember(
        new PlanCode(plan.isEmpty() ? "unknown" : plan),
        node.texts("indicators"),
        node.texts("items"),
        node.text("ground"));
  }
}
