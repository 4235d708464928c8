package kurabe.core.correcting;

import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.revision.Revision;

/// Makes revisions of published editions, with everything that may move about them.
interface Revisions {

  /// In the order of the editions, with a fixed number of queries, none for no editions.
  List<Revision> of(List<AuditedEdition> editions);
}
