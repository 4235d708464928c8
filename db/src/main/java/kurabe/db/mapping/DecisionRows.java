package kurabe.db.mapping;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// Decisions are added and read; there is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface DecisionRows extends GenericRepository<DecisionRow, Long> {

  DecisionRow save(DecisionRow row);

  List<DecisionRow> findAllOrderById();

  /// One clock for all nodes.
  @Query("select clock_timestamp()")
  Instant now();
}
