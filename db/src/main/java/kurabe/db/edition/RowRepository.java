package kurabe.db.edition;

import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// What all tables that hang on a revision can do. There is no update and no delete.
interface RowRepository<R extends ContentRow> extends GenericRepository<R, Long> {

  /// One batch.
  void saveAll(Iterable<R> rows);

  /// One statement, in the report's order.
  List<R> findByRevisionIdInOrderByRevisionIdAndPosition(Collection<Long> revisions);
}
