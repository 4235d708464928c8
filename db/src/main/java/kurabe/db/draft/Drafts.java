package kurabe.db.draft;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface Drafts extends GenericRepository<DraftRow, Long> {

  DraftRow save(DraftRow draft);

  Optional<DraftRow> findById(long id);

  /// The oldest draft of the bytes that is not finished.
  @Query(
      """
      select id from draft_summary
      where document_sha256 = :hash
        and coalesce(last_step, '') not in ('published', 'abandoned')
        and plan_code is not distinct from :plan
        and edition_as_of is not distinct from :asOf
        and survey_code is not distinct from :survey
      order by id limit 1
      """)
  Optional<Long> findUnfinished(
      String hash, @Nullable String plan, @Nullable String asOf, @Nullable String survey);

  @Query("select id from draft_summary where due_on <= cast(:day as date) order by due_on, id")
  List<Long> listDue(String day);

  @Query("select content from document where sha256 = :hash")
  ContentRow getDocument(String hash);

  /// The bytes of a document.
  @Introspected
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record ContentRow(byte[] content) {}

  @Query(
      """
      insert into document (sha256, content) values (:sha256, :content)
      on conflict (sha256) do nothing
      """)
  void addDocument(String sha256, byte[] content);

  /// Until the transaction ends, nobody else adds to what `name` stands for.
  @Query(
      """
      select count(*) from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked
      """)
  long lock(String name);

  @Query("select clock_timestamp()")
  Instant now();
}
