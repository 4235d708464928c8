package kurabe.web.words;

import java.util.List;
import kurabe.core.benchmarking.Standing;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.quantity.Rational;
import kurabe.core.ranking.RankInterval;
import kurabe.core.ranking.Ranking;

/// Where a body stands in a group, with the size of the group.
public final class RankWords {

  private RankWords() {}

  /// `2～3位（6県中）`; why there is none where there is none.
  public static String of(Standing standing) {
    return standing
        .rank()
        .map(rank -> of(rank) + "（" + size(standing.group()) + "中）")
        .orElseGet(() -> withoutRank(standing.ranking()));
  }

  public static String of(RankInterval rank) {
    return rank.isExact() ? rank.best() + "位" : rank.best() + "～" + rank.worst() + "位";
  }

  /// `6県`, `47都道府県`.
  public static String size(List<Jurisdiction> group) {
    return group.size() + BodyKindWords.of(group);
  }

  /// Short, for a cell; [#withheld] says why.
  private static String withoutRank(Ranking ranking) {
    return switch (ranking) {
      case Ranking.Ranked _ -> "値がないため順位なし";
      case Ranking.Withheld _ -> "順位を示さない";
    };
  }

  /// Why nobody is ranked: `6県のうち比べられる値は2県だけです。…`
  public static String withheld(Ranking.Withheld withheld, List<Jurisdiction> group) {
    return size(group)
        + "のうち比べられる値は"
        + withheld.comparable()
        + "だけです。"
        + share(withheld.minimum())
        + "以上そろわないため、順位を示しません。";
  }

  /// Why a rank may be a range.
  public static String explanation(int missing) {
    return "順位に幅があるのは、同じ値や、丸めた数字では前後が決まらない値があるとき、または値のない団体がどこに入るか分からないときです。"
        + (missing == 0 ? "" : "値のない団体は" + missing + "あり、最下位の側に幅を広げています。");
  }

  /// `3分の2`
  public static String share(Rational share) {
    return share.denominator() + "分の" + share.numerator();
  }
}
