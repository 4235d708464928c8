package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.benchmarking.Standing;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;
import kurabe.core.ranking.Rankings;
import org.jspecify.annotations.Nullable;

/// Where a body stands in a group.
///
/// @param best the best rank that it may have, 1 for the best; null without a rank
/// @param worst the worst rank that it may have
/// @param of how many bodies the group has, with and without values
/// @param comparable how many of them have a comparable value
/// @param withheld `too-few-values` where nobody is ranked, `no-value` where only this body is not
/// @param minimum share of the group that must have a comparable value
@Serdeable
public record StandingJson(
    @Nullable Integer best,
    @Nullable Integer worst,
    int of,
    int comparable,
    @Nullable String withheld,
    String minimum) {

  private static final String MINIMUM =
      Rankings.MINIMUM.numerator() + "/" + Rankings.MINIMUM.denominator();

  static StandingJson of(Standing one) {
    RankInterval rank = one.rank().orElse(null);
    return switch (one.ranking()) {
      case Ranking.Ranked ranked ->
          new StandingJson(
              rank == null ? null : rank.best(),
              rank == null ? null : rank.worst(),
              ranked.size(),
              ranked.ranks().size(),
              rank == null ? "no-value" : null,
              MINIMUM);
      case Ranking.Withheld(int comparable, int size, var _) ->
          new StandingJson(null, null, size, comparable, "too-few-values", MINIMUM);
    };
  }
}
