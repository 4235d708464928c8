package kurabe.importers.sources.digitalagency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;

/// Which bodies a table's columns make up together: municipalities their prefectures, and all of
/// them the nation.
final class Membership {

  /// @param members codes of all that belong to `whole`, whether the table has them or not
  record Group(Jurisdiction whole, Set<JurisdictionCode> members) {}

  private final Bodies bodies;
  private final Kind kind;

  Membership(Bodies bodies, Kind kind) {
    this.bodies = bodies;
    this.kind = kind;
  }

  /// The nation last.
  List<Group> groups() {
    Group nation = new Group(Bodies.NATION, codes(all()));
    return kind == Kind.MUNICIPALITY
        ? Stream.concat(prefectures(), Stream.of(nation)).toList()
        : List.of(nation);
  }

  /// Reports the bodies that have no column: one by one, or the prefecture where none of it has.
  void reportMissing(Set<JurisdictionCode> present, ProblemLog problems) {
    List<Group> absent =
        groups().stream()
            .filter(group -> group.whole().kind() != Kind.NATION)
            .filter(group -> group.members().stream().noneMatch(present::contains))
            .toList();
    absent.forEach(group -> report(group.whole(), problems));
    all().stream()
        .filter(body -> !present.contains(body.code()))
        .filter(body -> absent.stream().noneMatch(group -> group.members().contains(body.code())))
        .forEach(body -> report(body, problems));
  }

  private void report(Jurisdiction body, ProblemLog problems) {
    problems.add(new Problem.MissingBody(Place.WHOLE, bodies.fullName(body)));
  }

  private Stream<Group> prefectures() {
    return bodies.prefectures().stream()
        .map(each -> new Group(each, codes(bodies.listMunicipalities(each.code()))));
  }

  private List<Jurisdiction> all() {
    return kind == Kind.MUNICIPALITY ? bodies.municipalities() : bodies.prefectures();
  }

  private static Set<JurisdictionCode> codes(List<Jurisdiction> bodies) {
    return bodies.stream().map(Jurisdiction::code).collect(toUnmodifiableSet());
  }
}
