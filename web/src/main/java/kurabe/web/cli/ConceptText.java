package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.benchmarking.Standing;
import kurabe.core.concordance.FigurePair;
import kurabe.core.ranking.Ranking;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.ConceptSentence;
import kurabe.web.words.DirectionWords;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.DocumentWords;
import kurabe.web.words.NationGapWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.RankWords;
import kurabe.web.words.ValueWords;
import kurabe.web.words.VintageGapWords;

/// One common indicator across a group and the nation: a table, then a sentence for each body.
final class ConceptText {

  private static final int WIDEST = 44;
  private static final String NATION = "全国";

  private ConceptText() {}

  static List<String> of(ConceptComparison one) {
    List<String> lines = new ArrayList<>();
    lines.add(one.concept().name() + "（" + one.concept().code().value() + "）");
    lines.add(one.concept().definition() + DirectionWords.of(one.concept().direction()) + "。");
    lines.add("調査: " + survey(one));
    lines.add("");
    lines.addAll(table(one));
    withheld(one).ifPresent(lines::add);
    one.rows().forEach(row -> lines.addAll(sentences(row)));
    return lines;
  }

  private static String survey(ConceptComparison one) {
    return one.chosen()
        .map(it -> it.survey().title() + "、" + AsOfWords.of(it.vintage().asOf()))
        .orElse(one.vintages().isEmpty() ? "この共通指標の統計調査は取り込まれていません" : "この時点の値はありません");
  }

  private static List<String> table(ConceptComparison one) {
    TextTable table = new TextTable(WIDEST);
    row(table, "団体", "値", "時点", "全国との差", "地域の順位", "全国の順位", "出典");
    one.chosen().flatMap(ChosenSurvey::nation).ifPresent(it -> nation(table, it));
    one.reportedNation().forEach(it -> nation(table, it));
    one.rows().forEach(row -> body(table, row, one.isSurveyed()));
    return table.lines();
  }

  private static void nation(TextTable table, Sourced one) {
    row(table, NATION, value(one), asOf(one), "", "", "", source(one));
  }

  private static void body(TextTable table, BodyRow row, boolean surveyed) {
    String name = row.body().name();
    row.surveyed()
        .ifPresentOrElse(
            it -> figure(table, name, it, rank(row.inRegion()), rank(row.inNation())),
            () -> row(table, name, surveyed ? "この調査に値がない" : "調査なし", "", "", "", "", ""));
    row.reported().forEach(it -> figure(table, name + "［報告］", it, "", ""));
  }

  private static void figure(
      TextTable table, String name, Compared one, String region, String nation) {
    String gap = one.withNation().map(pair -> gap(pair)).orElse("全国の値がない");
    row(
        table,
        name,
        value(one.source()),
        asOf(one.source()),
        gap,
        region,
        nation,
        source(one.source()));
  }

  private static String gap(FigurePair pair) {
    return NationGapWords.of(pair)
        + VintageGapWords.of(pair.vintages()).map(apart -> "（" + apart + "）").orElse("");
  }

  private static String rank(Optional<Standing> standing) {
    return standing.map(RankWords::of).orElse("");
  }

  private static String value(Sourced one) {
    String value = ValueWords.of(one.figure().value());
    return one.disputes().isEmpty() ? value : value + "［" + DisputeWords.DISPUTED + "］";
  }

  private static String asOf(Sourced one) {
    return AsOfWords.of(one.figure().asOf());
  }

  private static String source(Sourced one) {
    return DocumentWords.of(one.document()) + " " + PlaceWords.of(one.figure().citation().place());
  }

  private static Optional<String> withheld(ConceptComparison one) {
    return one.rows().stream()
        .flatMap(row -> row.inNation().stream())
        .findFirst()
        .flatMap(
            standing ->
                standing.ranking() instanceof Ranking.Withheld withheld
                    ? Optional.of(RankWords.withheld(withheld, standing.group()))
                    : Optional.empty());
  }

  private static List<String> sentences(BodyRow row) {
    return Stream.concat(row.surveyed().stream(), row.reported().stream())
        .flatMap(one -> one.withNation().stream())
        .map(pair -> sentence(pair, row))
        .toList();
  }

  private static String sentence(FigurePair pair, BodyRow row) {
    return ConceptSentence.of(pair, row.body().name(), NATION);
  }

  private static void row(TextTable table, String... cells) {
    table.row(Stream.of(cells).map(List::of).toList());
  }
}
