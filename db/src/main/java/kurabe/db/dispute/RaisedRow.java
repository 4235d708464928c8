package kurabe.db.dispute;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import kurabe.core.dispute.Objection;
import org.jspecify.annotations.Nullable;

/// An objection as it is added.
@MappedEntity("dispute")
record RaisedRow(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    int revisionNumber,
    @Relation(Relation.Kind.EMBEDDED) FigureKeyColumns figure,
    String subject,
    String printed,
    @Relation(Relation.Kind.EMBEDDED) PersonColumns person,
    Instant raisedAt,
    String reason,
    @Relation(Relation.Kind.EMBEDDED) ProposalColumns proposal) {

  static RaisedRow of(long editionId, Objection objection) {
    return new RaisedRow(
        null,
        editionId,
        objection.revision(),
        FigureKeyColumns.of(objection.figure()),
        objection.subject(),
        objection.printed(),
        PersonColumns.of(objection.by()),
        objection.at(),
        objection.text(),
        ProposalColumns.of(objection.proposal()));
  }
}
