package kurabe.db.council;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What publishing a council's document needs, and the heads that its contents are read with.
@JdbcRepository(dialect = POSTGRES)
interface CouncilRevisions extends GenericRepository<CouncilRevisionRow, Long> {

  CouncilRevisionRow save(CouncilRevisionRow revision);

  Optional<CouncilRevisionRow> findByPlanCodeAndMeetingDateAndSourceAndDocumentSha256(
      String planCode, LocalDate meetingDate, String source, String documentSha256);

  /// Latest meeting first; of one meeting, in the order of publication.
  @Query(
      """
      select * from (
        select distinct on (plan_code, meeting_date, source) * from council_revision
        order by plan_code, meeting_date, source, number desc) as newest
      order by meeting_date desc, id
      """)
  List<CouncilRevisionRow> listNewest();

  /// Until the transaction ends, nobody else publishes what `name` stands for.
  @Query(
      """
      select count(*) from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked
      """)
  long lock(String name);

  @Query("select clock_timestamp()")
  Instant now();

  @Query(
      """
      insert into document (sha256, content) values (:sha256, :content)
      on conflict (sha256) do nothing
      """)
  void addDocument(String sha256, byte[] content);

  @Query(
      """
      select coalesce(max(number), 0) + 1 from council_revision
      where plan_code = :planCode and meeting_date = :meetingDate and source = :source
      """)
  int nextNumber(String planCode, LocalDate meetingDate, String source);
}
