package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ChosenSurvey;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.ValueWords;

/// All common indicators with the values of a group and the nation, as a table.
final class ConceptListText {

  private static final int WIDEST = 34;
  private static final String NONE = "値なし";

  private ConceptListText() {}

  static List<String> of(List<ConceptComparison> all, BodyGroup group) {
    if (all.isEmpty()) {
      return List.of("値のある共通指標はありません。kurabe import で報告書や統計表を取り込んでください。");
    }
    TextTable table = new TextTable(WIDEST);
    table.row(head(group));
    all.forEach(one -> table.row(row(one)));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("［報告］は県の報告書が公表する値で、調査の値とは時点が異なります。");
    lines.add("差と順位: kurabe concepts <共通指標>");
    return lines;
  }

  private static List<List<String>> head(BodyGroup group) {
    return cells(
        Stream.concat(
            Stream.of("共通指標", "調査の時点", "全国"), group.bodies().stream().map(Jurisdiction::name)));
  }

  private static List<List<String>> row(ConceptComparison one) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(one.concept().name(), one.concept().code().value()));
    cells.add(List.of(one.chosen().map(it -> AsOfWords.of(it.vintage().asOf())).orElse("調査なし")));
    cells.add(cell(one.chosen().flatMap(ChosenSurvey::nation), one.reportedNation().stream()));
    one.rows().forEach(row -> cells.add(cell(row)));
    return cells;
  }

  private static List<String> cell(BodyRow row) {
    return cell(
        row.surveyed().map(it -> it.source()), row.reported().stream().map(it -> it.source()));
  }

  private static List<String> cell(Optional<Sourced> surveyed, Stream<Sourced> reported) {
    List<String> lines =
        Stream.concat(
                surveyed.map(it -> ValueWords.of(it.figure().value())).stream(),
                reported.map(it -> "［報告］" + value(it.figure())))
            .toList();
    return lines.isEmpty() ? List.of(NONE) : lines;
  }

  private static String value(ConceptFigure figure) {
    return ValueWords.of(figure.value()) + "（" + AsOfWords.of(figure.asOf()) + "）";
  }

  private static List<List<String>> cells(Stream<String> texts) {
    return texts.map(List::of).toList();
  }
}
