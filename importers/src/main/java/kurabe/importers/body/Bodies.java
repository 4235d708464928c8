package kurabe.importers.body;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.importers.read.Lookup;

/// The nation, the prefectures and the municipalities of Japan, by code and by name. 25 names
/// belong
/// to more than one municipality.
@Singleton
public final class Bodies {

  private static final String FOLDER = "/kurabe/importers/bodies/";

  public static final Jurisdiction NATION =
      new Jurisdiction(JurisdictionCode.NATION, "全国", Kind.NATION, "");

  private final List<Jurisdiction> prefectures;
  private final List<Jurisdiction> municipalities;
  private final Map<JurisdictionCode, Jurisdiction> byCode;
  private final Map<String, List<Jurisdiction>> byName;

  public Bodies() {
    prefectures = Lookup.rows(FOLDER + "prefectures.csv").stream().map(Bodies::prefecture).toList();
    Map<JurisdictionCode, Jurisdiction> parents = byCode(prefectures.stream());
    municipalities =
        Lookup.rows(FOLDER + "municipalities.csv").stream()
            .map(row -> municipality(row, parents))
            .toList();
    byCode = byCode(all());
    byName = all().collect(groupingBy(body -> BodyName.fold(body.name())));
    municipalities.forEach(body -> byName.put(BodyName.fold(fullName(body)), List.of(body)));
  }

  /// In the order of their codes.
  public List<Jurisdiction> prefectures() {
    return prefectures;
  }

  /// In the order of their codes.
  public List<Jurisdiction> municipalities() {
    return municipalities;
  }

  public List<Jurisdiction> listMunicipalities(JurisdictionCode prefecture) {
    return municipalities.stream()
        .filter(body -> body.code().prefecture().equals(prefecture))
        .toList();
  }

  public Optional<Jurisdiction> find(JurisdictionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// Every body that is called so, alone or after its prefecture (`青森県南部町`); of all kinds.
  public List<Jurisdiction> listNamed(String name) {
    return byName.getOrDefault(BodyName.fold(name), List.of());
  }

  /// With the prefecture before it, where it is a municipality.
  public String fullName(Jurisdiction body) {
    return body.kind() == Kind.MUNICIPALITY
        ? find(body.code().prefecture()).orElseThrow().name() + body.name()
        : body.name();
  }

  private Stream<Jurisdiction> all() {
    return Stream.of(Stream.of(NATION), prefectures.stream(), municipalities.stream())
        .flatMap(Function.identity());
  }

  private static Map<JurisdictionCode, Jurisdiction> byCode(Stream<Jurisdiction> bodies) {
    return bodies.collect(toMap(Jurisdiction::code, Function.identity()));
  }

  private static Jurisdiction prefecture(List<String> row) {
    return new Jurisdiction(
        new JurisdictionCode(row.get(0)), row.get(1), Kind.PREFECTURE, row.get(2));
  }

  private static Jurisdiction municipality(
      List<String> row, Map<JurisdictionCode, Jurisdiction> parents) {
    JurisdictionCode code = new JurisdictionCode(row.get(0));
    Jurisdiction parent = parents.get(code.prefecture());
    if (parent == null) {
      throw new IllegalStateException("no prefecture for " + row);
    }
    return new Jurisdiction(code, row.get(1), Kind.MUNICIPALITY, parent.region());
  }
}
