package kurabe.db.draft;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Finds drafts without their history.
@JdbcRepository(dialect = POSTGRES)
interface DraftSummaries extends GenericRepository<DraftSummaryRow, Long> {

  @Query("select * from draft_summary order by id desc limit :limit offset :offset")
  List<DraftSummaryRow> list(int limit, int offset);
}
