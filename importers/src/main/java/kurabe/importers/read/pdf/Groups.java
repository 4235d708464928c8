package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Numbers that are put into groups two by two.
final class Groups {

  private final int[] parents;

  Groups(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  void unite(int one, int other) {
    parents[root(one)] = root(other);
  }

  List<List<Integer>> list() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int each = 0; each < parents.length; each++) {
      groups.computeIfAbsent(root(each), _ -> new ArrayList<>()).add(each);
    }
    return List.copyOf(groups.values());
  }

  private int root(int each) {
    int root = each;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
