package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Profile;
import kurabe.core.source.Citation;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// The plan's tree while a document is read from top to bottom, and where in it the reader is.
final class Tree {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:-\\d+)*");

  private final Profile profile;
  private final ProblemLog log;
  private final Map<ItemKey, Node> roots = new LinkedHashMap<>();
  private final Map<ItemKey, Node> all = new HashMap<>();

  private final Set<ItemKey> rated = new HashSet<>();

  /// From the root to where the reader is, by depth.
  private final TreeMap<Integer, Node> path = new TreeMap<>();

  Tree(Profile profile, ProblemLog log) {
    this.profile = profile;
    this.log = log;
  }

  /// Goes to an item, which is added where it is new. Deeper levels are left unless it is the one
  /// that the reader is in already.
  Node enter(int depth, Numbered name, Citation citation) {
    Optional<Node> current = Optional.ofNullable(path.get(depth));
    if (current.filter(node -> isSame(node, name)).isPresent()) {
      return current.orElseThrow();
    }
    path.tailMap(depth, true).clear();
    Node node = findOrAdd(depth, name, citation);
    path.put(depth, node);
    return node;
  }

  private static boolean isSame(Node node, Numbered name) {
    boolean number = name.number().isEmpty() || node.name().number().equals(name.number());
    return number && isSame(node.name().title(), name.title());
  }

  private static boolean isSame(String title, String other) {
    return title.equals(other) || JapaneseText.compact(title).equals(JapaneseText.compact(other));
  }

  private Node findOrAdd(int depth, Numbered name, Citation citation) {
    ItemKey key = key(depth, name, "");
    Optional<Node> known = Optional.ofNullable(all.get(key));
    if (known.filter(node -> isOther(node, name)).isPresent()) {
      key = key(depth, name, name.number());
      known = Optional.ofNullable(all.get(key));
    }
    if (known.isPresent()) {
      compare(known.get(), name, citation);
      return known.get();
    }
    return add(new Node(key, depth, name, citation));
  }

  /// Two items of one title tell each other apart by their numbers.
  private static boolean isOther(Node node, Numbered name) {
    String number = node.name().number();
    return !number.isEmpty() && !name.number().isEmpty() && !number.equals(name.number());
  }

  private Node add(Node node) {
    Map<ItemKey, Node> siblings = path.isEmpty() ? roots : path.lastEntry().getValue().children();
    all.put(node.key(), node);
    siblings.put(node.key(), node);
    return node;
  }

  private void compare(Node known, Numbered name, Citation citation) {
    if (!isSame(known.name().title(), name.title())) {
      log.add(
          new Problem.LabelMismatch(
              citation.place(), known.name().number(), known.label(), name.title()));
    }
  }

  /// @param number where the title alone is not enough
  private ItemKey key(int depth, Numbered name, String number) {
    String level = profile.plan().levels().get(depth);
    boolean numbered = profile.numbered().contains(level);
    if (numbered && DIGITS.matcher(name.number()).matches()) {
      return ItemKey.numbered(name.number());
    }
    Stream<String> above = path.values().stream().map(node -> node.name().title());
    String title = number.isEmpty() ? name.title() : number + " " + name.title();
    return ItemKey.named(Stream.concat(above, Stream.of(title)).toArray(String[]::new));
  }

  /// Whether a row of the item's own was read already.
  boolean isRated(Node node) {
    return rated.contains(node.key());
  }

  void rated(Node node) {
    rated.add(node.key());
  }

  /// The item at a depth that the reader is in.
  Optional<Node> at(int depth) {
    return Optional.ofNullable(path.get(depth));
  }

  /// The deepest item that the reader is in.
  Optional<Node> deepest() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.lastEntry().getValue());
  }

  /// Every item in the order in which it was met.
  List<Node> list(int depth) {
    List<Node> found = new ArrayList<>();
    collect(roots, depth, found);
    return found;
  }

  private static void collect(Map<ItemKey, Node> nodes, int depth, List<Node> found) {
    for (Node node : nodes.values()) {
      if (node.level() == depth) {
        found.add(node);
      }
      collect(node.children(), depth, found);
    }
  }

  List<PlanItem> finish() {
    return roots.values().stream().map(Node::finish).toList();
  }
}
