package kurabe.db.dispute;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Resolution;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A dispute with its edition and its resolution: the view `known_dispute`. Read only.
@MappedEntity("known_dispute")
record DisputeRow(
    @Id long id,
    String planCode,
    String asOf,
    int revisionNumber,
    @Relation(Relation.Kind.EMBEDDED) FigureKeyColumns figure,
    String subject,
    String printed,
    @Relation(Relation.Kind.EMBEDDED) PersonColumns person,
    Instant raisedAt,
    String reason,
    @Relation(Relation.Kind.EMBEDDED) @Nullable ProposalColumns proposal,
    @Relation(Relation.Kind.EMBEDDED) @Nullable PersonColumns resolver,
    @Nullable Instant resolvedAt,
    @Nullable String settlement,
    @Nullable Integer correctedRevision,
    @Nullable String resolverReason) {

  Dispute toDispute() {
    Dispute.Open open = toOpen();
    return settlement == null ? open : open.resolve(resolution(settlement));
  }

  Dispute.Open toOpen() {
    return new Dispute.Open(new DisputeId(id), objection());
  }

  private Objection objection() {
    return new Objection(
        figure.toFigure(new PlanCode(planCode), Periods.parse(asOf)),
        revisionNumber,
        subject,
        printed,
        person.toPerson(),
        raisedAt,
        reason,
        ProposalColumns.find(proposal));
  }

  private Resolution resolution(String kind) {
    return new Resolution(
        requireNonNull(resolver).toPerson(),
        requireNonNull(resolvedAt),
        new ResolutionColumns(kind, correctedRevision).toSettlement(),
        requireNonNull(resolverReason));
  }
}
