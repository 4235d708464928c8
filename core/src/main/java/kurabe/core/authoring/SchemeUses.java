package kurabe.core.authoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.scheme.SchemeCode;

/// Which published plans judge themselves by which scheme.
@Singleton
public final class SchemeUses {

  private final EditionLibrary library;

  SchemeUses(EditionLibrary library) {
    this.library = library;
  }

  public List<SchemeUse> list(SchemeCode scheme) {
    return listAll().getOrDefault(scheme, List.of());
  }

  /// Of all schemes that are used at all, in one statement.
  public Map<SchemeCode, List<SchemeUse>> listAll() {
    Map<SchemeCode, List<SchemeUse>> uses = new LinkedHashMap<>();
    Map<List<?>, List<EditionSummary>> editions =
        library.listEditions().stream()
            .collect(
                groupingBy(
                    one -> List.of(one.plan().code(), one.plan().scheme()),
                    LinkedHashMap::new,
                    toList()));
    editions.values().forEach(ofOne -> add(ofOne, uses));
    return uses;
  }

  private static void add(
      Collection<EditionSummary> editions, Map<SchemeCode, List<SchemeUse>> uses) {
    var plan = editions.iterator().next().plan();
    uses.merge(
        plan.scheme(),
        List.of(new SchemeUse(plan, editions.size())),
        (some, others) -> Stream.concat(some.stream(), others.stream()).toList());
  }
}
