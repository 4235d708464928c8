package kurabe.db.council;

/// A row that belongs to a revision of a council's document.
interface CouncilRow {

  long councilRevisionId();
}
