package kurabe.core.ranking;

import java.util.List;
import java.util.Map;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Rational;

/// The order of several bodies, or why there is none.
public sealed interface Ranking {

  /// @param ranks of the bodies that have a comparable value
  /// @param missing bodies of the group without one; nobody is given a mean instead
  record Ranked(Map<JurisdictionCode, RankInterval> ranks, List<JurisdictionCode> missing)
      implements Ranking {
    public Ranked {
      ranks = Map.copyOf(ranks);
      missing = List.copyOf(missing);
    }

    /// How many bodies the group has, with and without values.
    public int size() {
      return ranks.size() + missing.size();
    }
  }

  /// Too few of the group have a comparable value.
  ///
  /// @param minimum share of the group that must have one
  record Withheld(int comparable, int size, Rational minimum) implements Ranking {}
}
