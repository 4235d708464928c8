package kurabe.importers.sources.typedreport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.profile.ColumnRule;
import kurabe.core.profile.Role;
import kurabe.core.profile.TableRule;
import kurabe.core.profile.TextPattern;
import kurabe.core.templating.FormColumn;
import kurabe.importers.text.JapaneseText;

/// What the columns of a form are. Those that nobody needed may be left out.
final class TypedColumns {

  private static final String NAME = "データ";

  private TypedColumns() {}

  static TableRule table(List<String> levels) {
    Stream<ColumnRule> titles = levels.stream().flatMap(TypedColumns::ofLevel);
    Stream<ColumnRule> others = FormColumn.list().stream().map(TypedColumns::ofIndicator);
    return new TableRule(
        NAME,
        List.of(pattern(FormColumn.NAME.header()), pattern(FormColumn.VALUE.header())),
        1,
        List.of(),
        List.of(),
        Stream.concat(titles, others).toList(),
        List.of(),
        List.of());
  }

  private static Stream<ColumnRule> ofLevel(String level) {
    return Stream.of(
        new ColumnRule(
                Role.NUMBER, List.of(pattern(FormColumn.numberOf(level))), Optional.of(level))
            .asOptional(),
        new ColumnRule(Role.LEVEL, List.of(pattern(level)), Optional.of(level)));
  }

  private static ColumnRule ofIndicator(FormColumn column) {
    ColumnRule rule =
        new ColumnRule(column.role(), List.of(pattern(column.header())), Optional.empty());
    boolean needed = column == FormColumn.NAME || column == FormColumn.VALUE;
    return needed ? rule : rule.asOptional();
  }

  /// The whole header: 指標 is part of other headers.
  private static TextPattern pattern(String header) {
    return new TextPattern.Regex("^\\Q" + JapaneseText.compact(header) + "\\E(?:\\([^()]*\\))?$");
  }
}
