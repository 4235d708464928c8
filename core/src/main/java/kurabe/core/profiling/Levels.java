package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.YamlNode;

/// Reads names of the plan's levels.
final class Levels {

  private Levels() {}

  static Optional<String> find(YamlNode node, String key, List<String> levels) {
    return node.findText(key).map(level -> known(node, key, level, levels));
  }

  static String get(YamlNode node, String key, List<String> levels) {
    return known(node, key, node.text(key), levels);
  }

  /// The plan itself is at fault where it has no levels.
  private static String known(YamlNode node, String key, String level, List<String> levels) {
    if (!levels.contains(level) && !levels.isEmpty() && !level.isEmpty()) {
      node.fault(new Fault.UnknownWord(node.path(), key, level, levels));
    }
    return level;
  }
}
