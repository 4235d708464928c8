package kurabe.core.revision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kurabe.core.ranking.RankInterval;

/// All ranks that a survey's figures give, concept by concept and body by body: what a correction
/// of any one figure may move for everybody else.
public final class RankSnapshot {

  private final SequencedMap<RankPlace, RankInterval> ranks;

  /// @param ranks in the order that movements are told in
  public RankSnapshot(SequencedMap<RankPlace, RankInterval> ranks) {
    this.ranks = new LinkedHashMap<>(ranks);
  }

  /// Empty for a body without a comparable value, and where nobody is ranked.
  public Optional<RankInterval> find(RankPlace place) {
    return Optional.ofNullable(ranks.get(place));
  }

  Stream<Map.Entry<RankPlace, RankInterval>> entries() {
    return ranks.entrySet().stream();
  }
}
