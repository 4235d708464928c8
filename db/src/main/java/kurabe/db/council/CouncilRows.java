package kurabe.db.council;

import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// What all tables that hang on a council's revision can do. There is no update and no delete.
interface CouncilRows<R extends CouncilRow> extends GenericRepository<R, Long> {

  /// One batch.
  void saveAll(Iterable<R> rows);

  /// One statement, in the document's order.
  List<R> findByCouncilRevisionIdInOrderByCouncilRevisionIdAndPosition(Collection<Long> revisions);
}
