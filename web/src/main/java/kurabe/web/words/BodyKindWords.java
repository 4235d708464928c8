package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Jurisdiction;

/// What the members of a group of prefectures are called together: `県`, `都県`, `都道府県`.
final class BodyKindWords {

  private static final List<String> KINDS = List.of("都", "道", "府", "県");

  private BodyKindWords() {}

  static String of(List<Jurisdiction> group) {
    return KINDS.stream().filter(kind -> names(group).anyMatch(kind::equals)).collect(joining());
  }

  private static Stream<String> names(List<Jurisdiction> group) {
    return group.stream().map(Jurisdiction::name).map(name -> name.substring(name.length() - 1));
  }
}
