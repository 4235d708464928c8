package kurabe.core.disputing;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.dispute.Standing;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;

/// Finds disputes and tells how their figures stand by now.
@Singleton
public final class DisputeBrowser {

  private final DisputeLibrary disputes;
  private final EditionLibrary editions;

  DisputeBrowser(DisputeLibrary disputes, EditionLibrary editions) {
    this.disputes = disputes;
    this.editions = editions;
  }

  /// Open and resolved ones, newest first.
  ///
  /// @param plan all plans where it is empty
  public List<KnownDispute> listDisputes(Optional<PlanCode> plan) {
    return known(disputes.listDisputes(plan));
  }

  public Optional<KnownDispute> findDispute(DisputeId id) {
    return known(disputes.findDispute(id).stream().toList()).stream().findFirst();
  }

  private record Key(PlanCode plan, Period edition) {

    static Key of(DisputedFigure figure) {
      return new Key(figure.plan(), figure.edition());
    }
  }

  private record Newest(EditionIndex index, int revision) {

    static Newest of(PublishedEdition published) {
      return new Newest(new EditionIndex(published.edition()), published.revision());
    }

    Key key() {
      return new Key(index.edition().head().plan().code(), index.edition().head().asOf());
    }
  }

  private List<KnownDispute> known(List<Dispute> found) {
    Map<Key, Newest> newest =
        newest(found.stream().map(it -> Key.of(it.objection().figure())).distinct().toList());
    return found.stream().map(it -> known(it, newest)).toList();
  }

  private static KnownDispute known(Dispute dispute, Map<Key, Newest> newest) {
    Optional<Newest> edition =
        Optional.ofNullable(newest.get(Key.of(dispute.objection().figure())));
    return new KnownDispute(
        dispute, edition.map(it -> Standing.of(dispute.objection(), it.index(), it.revision())));
  }

  private Map<Key, Newest> newest(Collection<Key> wanted) {
    List<RevisionKey> revisions =
        wanted.isEmpty()
            ? List.of()
            : editions.listEditions().stream()
                .map(RevisionKey::of)
                .filter(it -> wanted.contains(new Key(it.plan(), it.asOf())))
                .toList();
    return editions.listContents(revisions).stream()
        .map(Newest::of)
        .collect(toMap(Newest::key, it -> it));
  }
}
