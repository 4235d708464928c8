package kurabe.web.ui.concept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.Direction;

/// How often a body's surveyed value is better or worse than the nation's, of those that may be
/// compared.
record NationCount(Jurisdiction body, int better, int worse, int level) {

  static NationCount of(Jurisdiction body, List<ConceptComparison> all) {
    List<Integer> signs = all.stream().flatMap(one -> sign(body, one)).toList();
    return new NationCount(
        body,
        (int) signs.stream().filter(sign -> sign > 0).count(),
        (int) signs.stream().filter(sign -> sign < 0).count(),
        (int) signs.stream().filter(sign -> sign == 0).count());
  }

  int compared() {
    return better + worse + level;
  }

  String sentence() {
    if (compared() == 0) {
      return body.name() + ": 全国と比べられる値がありません。";
    }
    return body.name()
        + ": 全国と比べられる"
        + compared()
        + "の共通指標のうち、全国より良いもの"
        + better
        + "、及ばないもの"
        + worse
        + (level > 0 ? "、同じもの" + level : "")
        + "。";
  }

  private static Stream<Integer> sign(Jurisdiction body, ConceptComparison comparison) {
    return comparison.rows().stream()
        .filter(row -> row.body().equals(body))
        .map(BodyRow::surveyed)
        .flatMap(Optional::stream)
        .map(Compared::withNation)
        .flatMap(Optional::stream)
        .flatMap(pair -> sign(pair, comparison.concept().direction()));
  }

  private static Stream<Integer> sign(FigurePair pair, Direction direction) {
    return pair.difference() instanceof Difference.Amount(var amount, var _)
        ? Stream.of(
            switch (direction) {
              case HIGHER_IS_BETTER -> amount.signum();
              case LOWER_IS_BETTER -> -amount.signum();
            })
        : Stream.empty();
  }
}
