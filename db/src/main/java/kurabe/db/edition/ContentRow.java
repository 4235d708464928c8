package kurabe.db.edition;

/// A row that belongs to a revision.
interface ContentRow {

  long revisionId();
}
