package kurabe.db.council;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Cases are added and read; there is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface AddedCaseRows extends GenericRepository<AddedCaseRow, Long> {

  AddedCaseRow save(AddedCaseRow row);

  List<AddedCaseRow> findAllOrderByIdDesc();

  List<AddedCaseRow> findByPlanCodeOrderByIdDesc(String planCode);
}
