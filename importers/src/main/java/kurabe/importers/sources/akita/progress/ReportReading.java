package kurabe.importers.sources.akita.progress;

import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.report.EditionHead;
import kurabe.core.source.Place;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.source.ProblemLog;

/// One report read from its overview to its details, each step on what the one before found.
final class ReportReading {

  private final ReportParts parts;
  private final FiscalYear edition;
  private final ProblemLog problems;

  ReportReading(List<Line> lines, FiscalYear edition, ProblemLog problems) {
    this.parts = ReportParts.of(lines);
    this.edition = edition;
    this.problems = problems;
  }

  Reading read(EditionHead head) {
    Overview overview = Overview.of(parts.overview());
    Legend legend = Legend.of(parts.legend(), overview.labels());
    Outline outline = new GradeTable(legend, edition, problems).read(parts.table());
    DetailReader.Read details = details(outline);
    new Completeness(outline, problems).check(overview.announced(), lastNumber(details));
    List<Detail> matched = new DetailCheck(outline, legend, edition, problems).check(details);
    EditionWriter writer = new EditionWriter(outline, matched, edition, problems);
    return problems.conclude(all -> writer.write(head, overview.tally(edition), all));
  }

  private DetailReader.Read details(Outline outline) {
    if (parts.details().isEmpty()) {
      problems.add(new Problem.MissingTable(Place.WHOLE, DetailCheck.SECTION));
    }
    return new DetailReader(parts.details(), outline, problems).read();
  }

  private static int lastNumber(DetailReader.Read details) {
    return details.details().stream()
        .mapToInt(detail -> detail.heading().ordinal())
        .max()
        .orElse(0);
  }
}
