package kurabe.db.survey;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What publishing a survey needs, and the heads that its values are read with.
@JdbcRepository(dialect = POSTGRES)
interface SurveyRevisions extends GenericRepository<SurveyRevisionRow, Long> {

  SurveyRevisionRow save(SurveyRevisionRow revision);

  boolean existsByNumberGreaterThan(int number);

  /// The newest from these bytes.
  Optional<SurveyRevisionRow> findFirstBySurveyCodeAndDocumentSha256OrderByNumberDesc(
      String surveyCode, String documentSha256);

  List<SurveyRevisionRow> findByIdIn(Collection<Long> ids);

  @Query("select * from current_survey order by survey_code")
  List<SurveyRevisionRow> listLatest();

  @Query("select * from survey_revision order by published_at desc, id desc limit :limit")
  List<SurveyRevisionRow> listPublications(int limit);

  /// @param keys code and number, as [DatabaseSurveyArchive] joins them
  @Query(
      """
      select * from survey_revision
      where survey_code in (:surveys) and survey_code || ' ' || number in (:keys)
      """)
  List<SurveyRevisionRow> listRevisions(Collection<String> surveys, Collection<String> keys);

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

  @Query("select coalesce(max(number), 0) + 1 from survey_revision where survey_code = :surveyCode")
  int nextNumber(String surveyCode);
}
