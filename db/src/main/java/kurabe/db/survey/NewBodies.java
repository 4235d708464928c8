package kurabe.db.survey;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.db.edition.JurisdictionRow;

/// Adds municipalities that a survey brings along. They are counted in their prefecture's region;
/// a body that is known already keeps its name.
@JdbcRepository(dialect = POSTGRES)
interface NewBodies extends GenericRepository<JurisdictionRow, String> {

  /// @throws IllegalArgumentException when a body is no municipality: nation and prefectures are
  /// known
  default void add(List<Jurisdiction> introduced) {
    introduced.stream()
        .filter(one -> one.kind() != Jurisdiction.Kind.MUNICIPALITY)
        .forEach(NewBodies::refuse);
    if (!introduced.isEmpty()) {
      insert(
          introduced.stream().map(one -> one.code().value()).toList(),
          introduced.stream().map(Jurisdiction::name).toList());
    }
  }

  private static void refuse(Jurisdiction body) {
    throw new IllegalArgumentException("expected a municipality but found " + body);
  }

  /// Sorted, so that two surveys that bring the same bodies never wait for each other in a circle.
  @Query(
      """
      insert into jurisdiction (code, name, kind, region)
      select added.code, added.name, 'municipality', prefecture.region
      from unnest(cast(:codes as text[]), cast(:names as text[])) as added (code, name)
      join jurisdiction prefecture on prefecture.code = left(added.code, 2)
      order by added.code
      on conflict (code) do nothing
      """)
  void insert(
      @TypeDef(type = DataType.STRING_ARRAY) List<String> codes,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> names);
}
