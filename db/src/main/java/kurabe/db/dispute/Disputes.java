package kurabe.db.dispute;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds disputes, each with its resolution where there is one.
@JdbcRepository(dialect = POSTGRES)
interface Disputes extends GenericRepository<DisputeRow, Long> {

  Optional<DisputeRow> findById(long id);

  @Query("select * from known_dispute order by raised_at desc, id desc")
  List<DisputeRow> listAll();

  @Query("select * from known_dispute where plan_code = :plan order by raised_at desc, id desc")
  List<DisputeRow> listOfPlan(String plan);

  @Query(
      """
      select * from known_dispute where plan_code in (:plans) and settlement is null
      order by raised_at, id
      """)
  List<DisputeRow> listOpen(Collection<String> plans);
}
