package kurabe.db.council;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Events are added and read; there is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface RemarkEventRows extends GenericRepository<RemarkEventRow, Long> {

  RemarkEventRow save(RemarkEventRow row);

  List<RemarkEventRow> findAllOrderById();

  List<RemarkEventRow> findByPlanCodeOrderById(String planCode);
}
