package kurabe.db.profile;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface ProfileVersions extends GenericRepository<ProfileVersionRow, Long> {

  ProfileVersionRow save(ProfileVersionRow version);

  long count();

  List<ProfileVersionRow> findByCodeOrderByNumberDesc(String code);

  @Query(
      """
      select distinct on (code) * from profile_version order by code, number desc
      """)
  List<ProfileVersionRow> listNewest();

  @Query("select coalesce(max(number), 0) from profile_version where code = :code")
  int newestNumber(String code);

  /// Until the transaction ends, nobody else adds a version.
  @Query(
      """
      select count(*) from (
        select pg_advisory_xact_lock(hashtextextended('profile versions', 0))) as locked
      """)
  long lock();

  @Query("select clock_timestamp()")
  Instant now();
}
