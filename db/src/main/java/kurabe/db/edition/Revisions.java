package kurabe.db.edition;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What publishing needs: find or add what identifies a revision, then the revision itself.
@JdbcRepository(dialect = POSTGRES)
interface Revisions extends GenericRepository<RevisionRow, Long> {

  RevisionRow save(RevisionRow revision);

  boolean existsByNumberGreaterThan(int number);

  /// The newest from these bytes.
  Optional<RevisionRow> findFirstByEditionIdAndDocumentSha256OrderByNumberDesc(
      long editionId, String documentSha256);

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
      insert into plan (code, jurisdiction_code) values (:code, :jurisdiction)
      on conflict (code) do nothing
      """)
  void addPlan(String code, String jurisdiction);

  @Query("select id from plan where code = :code and jurisdiction_code = :jurisdiction")
  Optional<Long> findPlan(String code, String jurisdiction);

  @Query(
      """
      insert into edition (plan_id, as_of, as_of_end) values (:planId, :asOf, :asOfEnd)
      on conflict (plan_id, as_of) do nothing
      """)
  void addEdition(long planId, String asOf, LocalDate asOfEnd);

  @Query("select id from edition where plan_id = :planId and as_of = :asOf")
  long getEdition(long planId, String asOf);

  @Query(
      """
      insert into document (sha256, content) values (:sha256, :content)
      on conflict (sha256) do nothing
      """)
  void addDocument(String sha256, byte[] content);

  @Query("select coalesce(max(number), 0) + 1 from revision where edition_id = :editionId")
  int nextNumber(long editionId);
}
