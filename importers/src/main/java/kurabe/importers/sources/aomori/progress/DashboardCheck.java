package kurabe.importers.sources.aomori.progress;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// Holds the dashboard's boxes against the tables, which the dashboard repeats.
final class DashboardCheck {

  private final List<Kpi> kpis;
  private final ProblemLog log;

  private DashboardCheck(List<Kpi> kpis, ProblemLog log) {
    this.kpis = kpis;
    this.log = log;
  }

  static void run(TextDocument document, List<Kpi> kpis, ProblemLog log) {
    DashboardCheck check = new DashboardCheck(kpis, log);
    DashboardBox.list(document).forEach(check::check);
  }

  private void check(DashboardBox box) {
    for (String title : box.titles()) {
      Optional<Kpi> kpi = kpis.stream().filter(each -> each.isCalled(title)).findFirst();
      if (kpi.isPresent()) {
        compare(kpi.get(), title, box);
        return;
      }
    }
    log.add(new Problem.UnclaimedText(box.line().place(), box.line().text().strip()));
  }

  private void compare(Kpi kpi, String title, DashboardBox box) {
    Place place = box.line().place();
    String name = kpi.table().title();
    if (!JapaneseText.compact(title).equals(JapaneseText.compact(name))) {
      String printed = JapaneseText.tidyName(title);
      log.add(new Problem.LabelMismatch(place, kpi.table().heading().mark(), name, printed));
    }
    kpi.indices().stream()
        .max(comparing(index -> index.period().end()))
        .ifPresent(
            newest -> {
              compare(place, name, newest.findRate(), box.index());
              compare(place, name, newest.difference(), box.difference());
            });
  }

  private void compare(Place place, String what, Optional<Quantity> table, Quantity box) {
    table
        .filter(figure -> !figure.printsLike(box))
        .ifPresent(
            figure ->
                log.add(new Problem.ConflictingFigures(place, what, figure.text(), box.text())));
  }
}
