package kurabe.db.dispute;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Adds objections and resolutions. There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface DisputeEntries extends GenericRepository<RaisedRow, Long> {

  RaisedRow save(RaisedRow objection);

  @Query(
      """
      select edition.id from edition join plan on plan.id = edition.plan_id
      where plan.code = :plan and edition.as_of = :asOf
      """)
  Optional<Long> findEdition(String plan, String asOf);

  /// @return 0 when the dispute has a resolution already
  @Query(
      """
      insert into dispute_resolution (
        dispute_id, edition_id, person_name, person_organisation, resolved_at, settlement,
        corrected_revision, reason)
      select id, edition_id, :name, :organisation, :at, :settlement, :revision, :reason
      from dispute where id = :id
      on conflict (dispute_id) do nothing
      """)
  int resolve(
      long id,
      String name,
      String organisation,
      Instant at,
      String settlement,
      @Nullable Integer revision,
      String reason);
}
