package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.report.Case;
import kurabe.core.time.AsOf;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;
import kurabe.importers.text.WholeText;

/// A page that drafts a field's dashboard: KPIs without figures, boxes of their parts, and
/// paragraphs that tell of examples. Boxes come in any order; blank lines part them.
///
/// @param kpis the names in the boxes
/// @param components each the text of a box 【指標の構成要素】
record DashboardDraft(
    String field, List<WholeText> kpis, List<WholeText> components, List<Case> cases) {

  private static final Pattern HEADING = Pattern.compile("ダッシュボードの作成案\\((.+)分野\\)");
  private static final Pattern NEXT = Pattern.compile("次第|\\(参考\\).*");
  private static final Pattern CASES = Pattern.compile("代表的な事例\\((.+)\\)");
  private static final Pattern COMPONENTS = Pattern.compile("【指標の構成要素】");
  private static final Pattern FIGURE = Pattern.compile("[〇○0-9.]+%|(?:前期差.*)+");

  static Optional<Line> findHeading(List<Line> lines) {
    return lines.stream().filter(DashboardDraft::isHeading).findFirst();
  }

  static boolean isHeading(Line line) {
    return HEADING.matcher(compact(line)).matches();
  }

  static List<DashboardDraft> list(List<Line> lines) {
    List<List<Line>> pages = new ArrayList<>();
    boolean within = false;
    for (Line line : lines) {
      if (isHeading(line)) {
        pages.add(new ArrayList<>());
        within = true;
      } else if (NEXT.matcher(compact(line)).matches()) {
        within = false;
      }
      if (within) {
        pages.getLast().add(line);
      }
    }
    return pages.stream().map(DashboardDraft::of).toList();
  }

  private static DashboardDraft of(List<Line> page) {
    Matcher heading = HEADING.matcher(compact(page.getFirst()));
    String field = heading.matches() ? heading.group(1) : "";
    AsOf asOf =
        page.stream().flatMap(line -> asOf(line).stream()).findFirst().orElse(AsOf.UNSTATED);
    List<List<Line>> boxes = boxes(page.subList(1, page.size()));
    return new DashboardDraft(
        field,
        boxes.stream().filter(DashboardDraft::isName).map(DashboardDraft::whole).toList(),
        boxes.stream().filter(DashboardDraft::isComponents).map(DashboardDraft::inside).toList(),
        boxes.stream()
            .filter(DashboardDraft::isParagraph)
            .map(DashboardDraft::whole)
            .map(text -> new Case(field, "", asOf, List.of(text.text()), text.citation()))
            .toList());
  }

  private static Optional<AsOf> asOf(Line line) {
    Matcher cases = CASES.matcher(compact(line));
    return cases.matches() ? Optional.of(Times.asOf(cases.group(1))) : Optional.empty();
  }

  private static List<List<Line>> boxes(List<Line> page) {
    List<List<Line>> boxes = new ArrayList<>(List.of(new ArrayList<>()));
    for (Line line : page) {
      if (line.isBlank()) {
        boxes.add(new ArrayList<>());
      } else if (!isIgnored(line)) {
        boxes.getLast().add(line);
      }
    }
    return boxes.stream().filter(box -> !box.isEmpty()).toList();
  }

  private static boolean isIgnored(Line line) {
    String text = compact(line);
    return CASES.matcher(text).matches() || FIGURE.matcher(text).matches();
  }

  private static boolean isComponents(List<Line> box) {
    return COMPONENTS.matcher(compact(box.getFirst())).matches() && box.size() > 1;
  }

  private static boolean isParagraph(List<Line> box) {
    return !isComponents(box) && compact(box.getLast()).endsWith("。");
  }

  private static boolean isName(List<Line> box) {
    return !isComponents(box)
        && !isParagraph(box)
        && Stream.of("状況", "度", "指数").anyMatch(compact(box.getLast())::endsWith);
  }

  private static WholeText whole(List<Line> box) {
    return BrokenLines.join(box, _ -> false).getFirst();
  }

  private static WholeText inside(List<Line> box) {
    return whole(box.subList(1, box.size()));
  }

  private static String compact(Line line) {
    return JapaneseText.compact(line.text());
  }
}
