package kurabe.core.profiling;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kurabe.core.profile.Role;

/// Writes a draft as the text of a profile.
public final class ProfileText {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\.^$|?*+()\\[\\]{}/]");

  private final ProfileDraft draft;
  private final List<String> lines = new ArrayList<>();

  private ProfileText(ProfileDraft draft) {
    this.draft = draft;
  }

  public static String of(ProfileDraft draft) {
    ProfileText text = new ProfileText(draft);
    text.head();
    text.recognition();
    text.table();
    return String.join("\n", text.lines) + "\n";
  }

  private void head() {
    lines.add("code: " + draft.code());
    lines.add("title: " + quoted(draft.title()));
    lines.add("publisher: " + quoted(draft.publisher()));
    lines.add("jurisdiction: " + quoted(draft.jurisdiction()));
    lines.add("plan:");
    lines.add("  code: " + draft.planCode());
    lines.add("  title: " + quoted(draft.planTitle()));
    lines.add("  levels: " + list(draft.levels()));
    lines.add("scheme: " + draft.scheme());
  }

  private void recognition() {
    lines.add("recognise:");
    if (!draft.recognised().isBlank()) {
      lines.add("  titles: " + list(List.of(draft.recognised())));
    }
    lines.add("  headers: " + list(names()));
    lines.add(
        draft.edition().isBlank() ? "edition: { from: columns }" : "edition: { from: asked }");
  }

  /// Where a header has several rows, levels and names stand in its first.
  private List<String> names() {
    return draft
        .claimed()
        .filter(column -> column.role().filter(r -> r == Role.LEVEL || r == Role.NAME).isPresent())
        .map(column -> pattern(column.header().split("\n", -1)[0]))
        .distinct()
        .toList();
  }

  /// What the table is told by: its first column's header, and what it measures.
  private List<String> headers() {
    return draft
        .claimed()
        .filter(column -> isTelling(column.role().orElseThrow()))
        .map(column -> pattern(lastPart(column.header())))
        .distinct()
        .limit(3)
        .toList();
  }

  private static boolean isTelling(Role role) {
    return switch (role) {
      case LEVEL, NAME, TARGET, GRADE -> true;
      case NUMBER,
          UNIT,
          DIRECTION,
          DEPARTMENT,
          SOURCE,
          BASELINE,
          BASELINE_TIME,
          TARGET_DUE,
          RATIONALE,
          MILESTONE,
          VALUE,
          VALUE_TIME,
          RATE,
          DIFFERENCE,
          NATIONAL,
          PLANNED,
          PROGRESS,
          NEXT,
          IGNORE ->
          false;
    };
  }

  private static String lastPart(String header) {
    return header.substring(header.lastIndexOf('\n') + 1);
  }

  private void table() {
    lines.add("tables:");
    lines.add("  - name: " + quoted(draft.planTitle() + "の表"));
    lines.add("    header: " + list(headers()));
    if (draft.headerRows() > 1) {
      lines.add("    header-rows: " + draft.headerRows());
    }
    if (draft.isFlat()) {
      lines.add("    under: " + list(List.of(draft.planTitle())));
    }
    lines.add("    columns:");
    rules().forEach((rule, headers) -> lines.add(line(rule, headers)));
    lines.add("    skip: " + list(List.of("小計", "合計", "/^[※（(]注?/")));
  }

  /// Columns that differ in their headers' digits alone are one rule.
  private Map<DraftColumn, List<String>> rules() {
    Map<DraftColumn, List<String>> rules = new LinkedHashMap<>();
    draft
        .claimed()
        .forEach(
            column -> {
              DraftColumn rule =
                  new DraftColumn(
                      "", column.role(), level(column), column.period(), column.numbered());
              List<String> headers = rules.computeIfAbsent(rule, _ -> new ArrayList<>());
              String pattern = pattern(column.header());
              if (!headers.contains(pattern)) {
                headers.add(pattern);
              }
            });
    return rules;
  }

  private static String level(DraftColumn column) {
    return column.role().filter(Role::needsLevel).map(_ -> column.level()).orElse("");
  }

  private static String line(DraftColumn rule, List<String> headers) {
    Role role = rule.role().orElseThrow();
    List<String> keys = new ArrayList<>();
    keys.add("role: " + role.code());
    if (!rule.level().isEmpty()) {
      keys.add("level: " + quoted(rule.level()));
    }
    keys.add("header: " + list(headers));
    if (!rule.period().isBlank()) {
      keys.add("period: " + quoted(rule.period()));
    }
    if (role == Role.LEVEL && rule.numbered()) {
      keys.add("numbered: true");
    }
    return "      - { " + String.join(", ", keys) + " }";
  }

  /// A year in a header will be another next time.
  static String pattern(String header) {
    String flat = header.replace('\n', '/');
    if (!DIGITS.matcher(flat).find()) {
      return flat;
    }
    String literal = SPECIAL.matcher(flat).replaceAll("\\\\$0");
    return "/^" + DIGITS.matcher(literal).replaceAll("\\\\d+") + "$/";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(ProfileText::quoted).collect(joining(", ", "[", "]"));
  }

  /// Between single quotes nothing but the quote itself means anything to YAML.
  private static String quoted(String text) {
    return "'" + text.replaceAll("\\R", " ").replace("'", "''") + "'";
  }
}
