package kurabe.core.profiling;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.profile.Role;

/// A profile that a person puts together from a document's table before it is a text.
///
/// @param jurisdiction code of the body
/// @param scheme code of the scheme that the plan judges itself by
/// @param recognised a text that only such reports have; empty for none
/// @param edition code of the time that the report reports on; empty where the columns say it
/// @param headerRows how many rows the table's header has
/// @param columns those without a header are left out
public record ProfileDraft(
    String code,
    String title,
    String publisher,
    String jurisdiction,
    String planCode,
    String planTitle,
    String scheme,
    String recognised,
    String edition,
    int headerRows,
    List<DraftColumn> columns) {

  public ProfileDraft {
    columns = List.copyOf(columns);
  }

  /// What a table suggests; everything else is for the person to say.
  public static ProfileDraft of(DocumentTable table) {
    return new ProfileDraft(
        "atarashii-settei",
        "報告書の名前",
        "団体名",
        "00",
        "keikaku",
        "計画の名前",
        "values-only",
        "",
        "",
        table.headerRows(),
        table.columns());
  }

  /// The levels in the order of their columns.
  public List<String> levels() {
    List<String> levels =
        columns.stream()
            .filter(column -> column.role().filter(role -> role == Role.LEVEL).isPresent())
            .map(DraftColumn::level)
            .filter(level -> !level.isBlank())
            .distinct()
            .toList();
    return levels.isEmpty() ? List.of("計画") : levels;
  }

  Stream<DraftColumn> claimed() {
    return columns.stream().filter(column -> column.role().isPresent());
  }

  /// Whether the table itself names no level.
  boolean isFlat() {
    return claimed().noneMatch(column -> column.role().filter(r -> r == Role.LEVEL).isPresent());
  }

  public ProfileDraft with(List<DraftColumn> others) {
    return new ProfileDraft(
        code,
        title,
        publisher,
        jurisdiction,
        planCode,
        planTitle,
        scheme,
        recognised,
        edition,
        headerRows,
        others);
  }
}
