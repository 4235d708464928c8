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

/// What happened to published revisions. There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface PublicationEntries extends GenericRepository<PublicationEntryRow, Long> {

  @Query(
      """
      select * from publication_history
      where plan_code is not distinct from :plan
        and as_of is not distinct from :asOf
        and survey_code is not distinct from :survey
      order by entered_at desc, number desc, entry_id desc
      """)
  List<PublicationEntryRow> list(
      @Nullable String plan, @Nullable String asOf, @Nullable String survey);

  @Query(
      """
      select * from publication_history
      order by entered_at desc, number desc, entry_id desc limit :limit
      """)
  List<PublicationEntryRow> listNewest(int limit);

  @Query(
      """
      insert into publication_entry
        (edition_id, survey_code, number, act, person, entered_at, reason, importer, draft_id)
      values (
        (select edition.id from edition join plan on plan.id = edition.plan_id
          where plan.code = :plan and edition.as_of = :asOf),
        :survey, :number, :act, :person, clock_timestamp(), :reason, :importer, :draft)
      """)
  void add(
      @Nullable String plan,
      @Nullable String asOf,
      @Nullable String survey,
      int number,
      String act,
      String person,
      String reason,
      @Nullable String importer,
      @Nullable Long draft);

  /// Empty where there is no such revision.
  @Query(
      """
      select is_withdrawn from published_revision
      where plan_code = :plan and as_of = :asOf and number = :number
      union all
      select exists (
        select from withdrawn_publication withdrawn
        where withdrawn.survey_code = survey.survey_code and withdrawn.number = survey.number)
      from survey_revision survey where survey_code = :survey and number = :number
      """)
  Optional<Boolean> findWithdrawn(
      @Nullable String plan, @Nullable String asOf, @Nullable String survey, int number);

  @Query(
      """
      select number, published_at, is_withdrawn as withdrawn from published_revision
      where plan_code = :plan and as_of = :asOf and document_sha256 = :hash
      union all
      select number, published_at, exists (
        select from withdrawn_publication withdrawn
        where withdrawn.survey_code = survey.survey_code and withdrawn.number = survey.number)
      from survey_revision survey where survey_code = :survey and document_sha256 = :hash
      order by number desc limit 1
      """)
  Optional<KnownRow> findKnown(
      @Nullable String plan, @Nullable String asOf, @Nullable String survey, String hash);

  /// A revision from some bytes.
  @Introspected
  record KnownRow(int number, Instant publishedAt, boolean withdrawn) {}
}
