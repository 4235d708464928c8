package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;

/// Where a body stands in a group.
///
/// @param group everybody in it, the body itself among them
/// @param rank empty for a body without a comparable value, and where nobody is ranked
public record Standing(List<Jurisdiction> group, Ranking ranking, Optional<RankInterval> rank) {

  public Standing {
    group = List.copyOf(group);
  }
}
