package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.YamlNode;
import kurabe.core.profile.Expectation;

/// Reads what every report of a kind must hold.
final class ExpectationReader {

  private static final int MOST = 1_000_000;

  private ExpectationReader() {}

  static Expectation read(YamlNode node, List<String> levels) {
    node.allow("level", "exactly", "from", "to", "numbered");
    if (node.has("exactly") && node.has("from")) {
      node.fault(new Fault.Both(node.path(), "exactly", "from"));
    }
    Optional<Integer> exactly = whole(node, "exactly");
    int from = exactly.or(() -> whole(node, "from")).orElse(0);
    Optional<Integer> to = exactly.or(() -> whole(node, "to"));
    if (to.filter(most -> most < from).isPresent()) {
      node.fault(new Fault.NotBelow(node.path(), "from", "to"));
    }
    return new Expectation(Levels.find(node, "level", levels), from, to, node.flag("numbered"));
  }

  private static Optional<Integer> whole(YamlNode node, String key) {
    return node.has(key) ? Optional.of(node.whole(key, 0, MOST)) : Optional.empty();
  }
}
