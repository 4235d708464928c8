package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.KpiOutline.Example;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// Gives KPIs the parts that a dashboard's boxes name. The boxes come in any order, so that a box
/// belongs to the field's KPI with which it shares an example, and a last one to the last KPI.
final class KpiComponents {

  private static final Pattern MORE = Pattern.compile("(?:など|等)$");

  private KpiComponents() {}

  private record Box(WholeText text, List<Example> parts) {

    static Box of(WholeText text) {
      String names = MORE.matcher(text.text()).replaceFirst("");
      return new Box(
          text,
          Stream.of(names.split("、", -1))
              .map(String::strip)
              .map(name -> new Example(name, text.cite(name)))
              .toList());
    }

    boolean shares(KpiOutline kpi) {
      return kpi.examples().stream()
          .anyMatch(example -> parts.stream().anyMatch(it -> near(it, example)));
    }

    private static boolean near(Example one, Example other) {
      String first = JapaneseText.compact(one.name());
      String second = JapaneseText.compact(other.name());
      return first.contains(second) || second.contains(first);
    }
  }

  static List<KpiOutline> pair(List<KpiOutline> kpis, List<DashboardDraft> drafts, ProblemLog log) {
    List<KpiOutline> paired = new ArrayList<>(kpis);
    for (DashboardDraft draft : drafts) {
      List<Box> boxes = new ArrayList<>(draft.components().stream().map(Box::of).toList());
      boxes.removeIf(box -> give(box, paired, draft.field()));
      List<KpiOutline> left = without(paired, draft.field());
      if (boxes.size() == 1 && left.size() == 1) {
        replace(paired, left.getFirst(), boxes.getFirst());
      } else {
        boxes.forEach(
            box ->
                log.add(new Problem.UnclaimedText(box.text().first().place(), box.text().text())));
      }
    }
    return List.copyOf(paired);
  }

  private static boolean give(Box box, List<KpiOutline> kpis, String field) {
    Optional<KpiOutline> owner = without(kpis, field).stream().filter(box::shares).findFirst();
    owner.ifPresent(kpi -> replace(kpis, kpi, box));
    return owner.isPresent();
  }

  private static List<KpiOutline> without(List<KpiOutline> kpis, String field) {
    return kpis.stream()
        .filter(kpi -> JapaneseText.compact(kpi.field()).equals(JapaneseText.compact(field)))
        .filter(kpi -> kpi.components().isEmpty())
        .toList();
  }

  private static void replace(List<KpiOutline> kpis, KpiOutline kpi, Box box) {
    kpis.replaceAll(each -> each.equals(kpi) ? kpi.withComponents(box.parts()) : each);
  }
}
