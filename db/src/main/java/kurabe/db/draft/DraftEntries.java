package kurabe.db.draft;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// There is no update and no delete.
@JdbcRepository(dialect = POSTGRES)
interface DraftEntries extends GenericRepository<DraftEntryRow, Long> {

  void saveAll(Iterable<DraftEntryRow> entries);

  @Query("select * from draft_entry where draft_id = :draft order by number")
  List<DraftEntryRow> listOf(long draft);
}
