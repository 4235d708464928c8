package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;
import kurabe.web.words.FitWords;
import kurabe.web.words.InstantWords;
import org.jspecify.annotations.Nullable;

/// What a plan is mapped to, as a table in plain text.
final class ConcordanceText {

  private static final int WIDEST_CELL = 60;

  private ConcordanceText() {}

  /// @param shown the rows to show, of the whole `plan`
  /// @param suggester where suggestions are asked for
  static List<String> of(PlanMapping shown, PlanMapping plan, @Nullable RowSuggestions suggester) {
    List<String> lines = new ArrayList<>();
    lines.add(
        plan.plan().title()
            + "（"
            + plan.plan().code().value()
            + "）: "
            + plan.rows().size()
            + "件のうち、対応付けのないもの "
            + plan.listUnmapped().size()
            + "件");
    if (!shown.rows().isEmpty()) {
      TextTable table = new TextTable(WIDEST_CELL);
      table.row(List.of(List.of("指標・取組"), List.of("対応"), List.of("根拠")));
      shown.rows().forEach(row -> table.row(cells(row, suggester)));
      lines.addAll(table.lines());
    }
    return lines;
  }

  private static List<List<String>> cells(PlanMapping.Row row, @Nullable RowSuggestions suggester) {
    Stream<String> suggestions = suggester == null ? Stream.empty() : suggester.lines(row);
    return List.of(
        subject(row),
        Stream.concat(
                Stream.of(row.mapping().map(one -> aim(one.aim())).orElse("（なし）")), suggestions)
            .toList(),
        row.mapping().map(ConcordanceText::ground).orElse(List.of()));
  }

  private static List<String> subject(PlanMapping.Row row) {
    return row.indicator()
        .map(one -> List.of(one.name(), "  " + row.item().label()))
        .orElseGet(() -> List.of(row.item().label()));
  }

  private static String aim(Aim aim) {
    return switch (aim) {
      case Aim.ToConcept(ConceptCode code, Fit fit) -> code.value() + "（" + FitWords.of(fit) + "）";
      case Aim.ToTheme(String theme) -> "テーマ " + theme;
    };
  }

  private static List<String> ground(Mapping mapping) {
    Stream<String> who =
        mapping.confirmation().stream()
            .map(it -> "確認: " + it.person() + "（" + InstantWords.of(it.at()) + "）");
    return Stream.concat(Stream.of(mapping.ground()), who).toList();
  }
}
