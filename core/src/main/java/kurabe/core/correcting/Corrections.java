package kurabe.core.correcting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.RevisionKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.EditionHead;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Revision;
import kurabe.core.time.Period;

/// Computes what corrections moved, each time that it is asked for: nothing of it is stored, so a
/// mended scheme mends what is told of the past.
@Singleton
public final class Corrections {

  private static final int FIRST = 1;

  private final EditionLibrary library;
  private final EditionBrowser browser;
  private final Revisions revisions;

  Corrections(EditionLibrary library, EditionBrowser browser, Revisions revisions) {
    this.library = library;
    this.browser = browser;
    this.revisions = revisions;
  }

  /// The newest publications of all plans, newest first.
  public List<Correction> listNewest(int limit) {
    List<EditionSummary> publications = library.listPublications(limit);
    Map<RevisionKey, Revision> loaded =
        load(
            publications.stream()
                .filter(it -> it.revision() > FIRST)
                .map(RevisionKey::of)
                .flatMap(key -> Stream.of(key, previous(key)))
                .distinct()
                .toList());
    return publications.stream()
        .map(it -> correction(it, previous(RevisionKey.of(it)), loaded))
        .toList();
  }

  /// One publication against the revision before it. Empty where it does not exist.
  public Optional<Correction> find(PlanCode plan, Period asOf, int revision) {
    return revision == FIRST
        ? listRevisions(plan, asOf).stream()
            .filter(it -> it.revision() == FIRST)
            .findFirst()
            .map(Correction.First::new)
        : find(plan, asOf, revision, revision - 1);
  }

  /// One publication against any other revision of its edition. Empty where one of them does not
  /// exist.
  public Optional<Correction> find(PlanCode plan, Period asOf, int revision, int against) {
    Map<Integer, EditionSummary> known =
        listRevisions(plan, asOf).stream().collect(toMap(EditionSummary::revision, it -> it));
    EditionSummary publication = known.get(revision);
    return publication == null || !known.containsKey(against)
        ? Optional.empty()
        : Optional.of(corrected(publication, against));
  }

  private Correction corrected(EditionSummary publication, int against) {
    RevisionKey base = new RevisionKey(publication.plan().code(), publication.asOf(), against);
    RevisionKey key = RevisionKey.of(publication);
    return correction(publication, base, load(Stream.of(base, key).distinct().toList()));
  }

  private List<EditionSummary> listRevisions(PlanCode plan, Period asOf) {
    return library.listRevisions(plan).stream().filter(it -> it.asOf().equals(asOf)).toList();
  }

  private static Correction correction(
      EditionSummary publication, RevisionKey base, Map<RevisionKey, Revision> loaded) {
    Revision before = loaded.get(base);
    Revision after = loaded.get(RevisionKey.of(publication));
    return before == null || after == null
        ? new Correction.First(publication)
        : new Correction.Corrected(publication, BlastRadius.between(before, after));
  }

  private static RevisionKey previous(RevisionKey key) {
    return new RevisionKey(key.plan(), key.asOf(), key.number() - 1);
  }

  private Map<RevisionKey, Revision> load(List<RevisionKey> keys) {
    return revisions.of(browser.listRevisions(keys)).stream()
        .collect(toMap(Corrections::key, it -> it));
  }

  private static RevisionKey key(Revision revision) {
    EditionHead head = revision.edition().head();
    return new RevisionKey(head.plan().code(), head.asOf(), revision.number());
  }
}
