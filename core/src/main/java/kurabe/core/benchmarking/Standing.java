package kurabe.core.benchmarking;

import java.util.Optional;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;

/// Where a body stands in a group.
///
/// @param rank empty for a body without a comparable value, and where nobody is ranked
public record Standing(Ranking ranking, Optional<RankInterval> rank) {}
