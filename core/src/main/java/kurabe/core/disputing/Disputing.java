package kurabe.core.disputing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.dispute.ContestedFigure;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.ProposalReader;
import kurabe.core.dispute.Resolution;
import kurabe.core.dispute.Settlement;

/// Lets a person dispute a published figure, and a person settle the dispute.
@Singleton
public final class Disputing {

  private final EditionBrowser browser;
  private final EditionLibrary editions;
  private final DisputeStore store;
  private final DisputeLibrary library;
  private final InstantSource clock;

  @Inject
  Disputing(
      EditionBrowser browser, EditionLibrary editions, DisputeStore store, DisputeLibrary library) {
    this(browser, editions, store, library, InstantSource.system());
  }

  Disputing(
      EditionBrowser browser,
      EditionLibrary editions,
      DisputeStore store,
      DisputeLibrary library,
      InstantSource clock) {
    this.browser = browser;
    this.editions = editions;
    this.store = store;
    this.library = library;
    this.clock = clock;
  }

  /// Disputes a figure of the newest revision of its edition.
  public Raising raise(ObjectionDraft draft) {
    Optional<AuditedEdition> edition =
        browser.findEdition(draft.figure().plan(), draft.figure().edition());
    Optional<ContestedFigure> printed = edition.flatMap(it -> find(it, draft.figure()));
    List<Fault> faults =
        Stream.concat(
                printed.isEmpty()
                    ? Stream.of(new Fault(Field.FIGURE, Fault.Kind.UNKNOWN))
                    : Stream.empty(),
                draft.listFaults().stream())
            .toList();
    return faults.isEmpty()
        ? new Raising.Raised(
            store.raise(objection(draft, edition.orElseThrow(), printed.orElseThrow())))
        : new Raising.Refused(faults);
  }

  private static Optional<ContestedFigure> find(AuditedEdition edition, DisputedFigure figure) {
    return ContestedFigure.find(edition.index(), figure.what(), figure.period());
  }

  private Objection objection(
      ObjectionDraft draft, AuditedEdition edition, ContestedFigure printed) {
    Optional<Proposal> proposal =
        draft.proposed().isEmpty()
            ? Optional.empty()
            : Optional.of(ProposalReader.read(draft.proposed(), printed, edition.scheme()));
    return new Objection(
        draft.figure(),
        edition.published().revision(),
        printed.subject(),
        printed.text(),
        draft.person(),
        now(),
        draft.text(),
        proposal);
  }

  /// Settles an open dispute, once.
  public Resolving resolve(DisputeId id, ResolutionDraft draft) {
    return library
        .findDispute(id)
        .map(
            dispute ->
                switch (dispute) {
                  case Dispute.Open open -> resolve(open, draft);
                  case Dispute.Resolved _ -> new Resolving.AlreadyResolved();
                })
        .orElseGet(Resolving.NoSuchDispute::new);
  }

  private Resolving resolve(Dispute.Open dispute, ResolutionDraft draft) {
    List<Fault> faults =
        Stream.concat(
                draft.listFaults().stream(),
                fault(dispute.objection(), draft.settlement()).stream())
            .toList();
    if (!faults.isEmpty()) {
      return new Resolving.Refused(faults);
    }
    Dispute.Resolved resolved =
        dispute.resolve(new Resolution(draft.person(), now(), draft.settlement(), draft.text()));
    return store.resolve(resolved)
        ? new Resolving.Settled(resolved)
        : new Resolving.AlreadyResolved();
  }

  private Optional<Fault> fault(Objection objection, Settlement settlement) {
    return switch (settlement) {
      case Settlement.CorrectedIn(int revision) ->
          isCorrection(objection, revision)
              ? Optional.empty()
              : Optional.of(new Fault(Field.REVISION, Fault.Kind.NOT_A_CORRECTION));
      case Settlement.FigureStands _, Settlement.Withdrawn _ -> Optional.empty();
    };
  }

  private boolean isCorrection(Objection objection, int revision) {
    return revision > objection.revision()
        && editions.listRevisions(objection.figure().plan()).stream()
            .anyMatch(
                it -> it.asOf().equals(objection.figure().edition()) && it.revision() == revision);
  }

  /// To the digit that storage keeps.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
