package kurabe.db.edition;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds revisions without their contents. Newest first: by the edition's date, then by
/// publication.
@JdbcRepository(dialect = POSTGRES)
interface Heads extends GenericRepository<HeadRow, Long> {

  @Query(
      """
      select * from published_revision where is_latest
      order by as_of_end desc, published_at desc, revision_id desc
      """)
  List<HeadRow> listLatest();

  @Query(
      """
      select * from published_revision order by published_at desc, revision_id desc limit :limit
      """)
  List<HeadRow> listPublications(int limit);

  /// @param keys plan, date and number, as [DatabaseEditionLibrary] joins them
  @Query(
      """
      select * from published_revision
      where plan_code in (:plans) and plan_code || ' ' || as_of || ' ' || number in (:keys)
      """)
  List<HeadRow> listRevisions(Collection<String> plans, Collection<String> keys);

  @Query(
      """
      select * from published_revision where plan_code = :plan
      order by as_of_end desc, published_at desc, revision_id desc
      """)
  List<HeadRow> listRevisions(String plan);

  @Query(
      """
      select * from published_revision where plan_code = :plan and is_latest
      order by as_of_end, published_at, revision_id
      """)
  List<HeadRow> listLatestOldestFirst(String plan);

  @Query(
      """
      select distinct on (plan_code) * from published_revision
      where plan_code in (:plans) and is_latest
      order by plan_code, as_of_end desc, published_at desc, revision_id desc
      """)
  List<HeadRow> listNewest(Collection<String> plans);

  @Query(
      """
      select * from published_revision
      where plan_code = :plan and as_of = :asOf and is_latest
      """)
  Optional<HeadRow> findLatest(String plan, String asOf);

  @Query(
      """
      select * from published_revision
      where plan_code = :plan and as_of in (:asOfs) and is_latest
      """)
  List<HeadRow> listLatestOf(String plan, Collection<String> asOfs);

  /// Every period that has a value or a verdict, by edition, newest first.
  @Query(
      """
      select head.as_of, head.number, head.label, figure.period
      from published_revision as head
      cross join lateral (
        select period from observation where observation.revision_id = head.revision_id
        union
        select period from evaluation where evaluation.revision_id = head.revision_id
      ) as figure
      where head.plan_code = :plan and head.is_latest
      order by head.as_of_end desc, head.published_at desc, head.revision_id desc
      """)
  List<ColumnRow> listColumns(String plan);

  @Query(
      """
      select * from published_revision
      where plan_code = :plan and as_of = :asOf and number = :number
      """)
  Optional<HeadRow> findRevision(String plan, String asOf, int number);
}
