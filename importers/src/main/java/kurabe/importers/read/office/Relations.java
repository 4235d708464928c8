package kurabe.importers.read.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Which parts a part names, and as what.
///
/// @param byId paths of parts by the name that the part has for them
/// @param byType the first path of each kind: `sharedStrings`
public record Relations(Map<String, String> byId, Map<String, String> byType) {

  /// Paths that people and programs give.
  private static final int LONGEST = 1000;

  public Relations {
    byId = Map.copyOf(byId);
    byType = Map.copyOf(byType);
  }

  /// Without any where the part names none.
  public static Relations of(Parts parts, String path) throws IOException, XMLStreamException {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    String list = folder + "_rels/" + path.substring(slash) + ".rels";
    return parts.has(list) ? read(parts, list, folder) : new Relations(Map.of(), Map.of());
  }

  static Optional<String> main(Parts parts) throws IOException, XMLStreamException {
    return of(parts, "").find("officeDocument");
  }

  /// @param type last word of the relation's type, which Strict and Transitional files share
  public Optional<String> find(String type) {
    return Optional.ofNullable(byType.get(type));
  }

  private static Relations read(Parts parts, String list, String folder)
      throws IOException, XMLStreamException {
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byType = new LinkedHashMap<>();
    try (PartReader reader = parts.read(list)) {
      while (reader.next()) {
        if (reader.name().equals("Relationship")
            && !reader.attribute("TargetMode").equals("External")) {
          String path = resolve(folder, reader.attribute("Target"));
          String type = reader.attribute("Type");
          byId.put(reader.attribute("Id"), path);
          byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }
      }
    }
    return new Relations(byId, byType);
  }

  /// Targets count from the part's folder, or from the package where they begin with a slash.
  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target : "/" + folder + target;
    return path.length() > LONGEST
        ? ""
        : Path.of(path).normalize().toString().replace('\\', '/').substring(1);
  }
}
