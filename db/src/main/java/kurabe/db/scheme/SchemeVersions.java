package kurabe.db.scheme;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface SchemeVersions extends GenericRepository<SchemeVersionRow, Long> {

  SchemeVersionRow save(SchemeVersionRow version);

  long count();

  List<SchemeVersionRow> findByCodeOrderByNumberDesc(String code);

  @Query(
      """
      select distinct on (code) * from scheme_version order by code, number desc
      """)
  List<SchemeVersionRow> listNewest();

  @Query("select coalesce(max(number), 0) from scheme_version where code = :code")
  int newestNumber(String code);

  /// Until the transaction ends, nobody else adds a version.
  @Query(
      """
      select count(*) from (
        select pg_advisory_xact_lock(hashtextextended('scheme versions', 0))) as locked
      """)
  long lock();

  @Query("select clock_timestamp()")
  Instant now();
}
