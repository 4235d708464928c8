package kurabe.core.council;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.report.Case;
import kurabe.core.source.Document;

/// One document of a council's meeting: its slides or its minutes. Lists are in the document's
/// order; what the document does not have is empty.
///
/// @param source code of the importer that read it
/// @param rule how the plan's KPIs are computed
public record CouncilRecord(
    Meeting meeting,
    String source,
    Document document,
    List<AgendaItem> agenda,
    List<Remark> remarks,
    List<Project> projects,
    List<KpiOutline> kpis,
    List<KpiClause> rule,
    List<Case> cases,
    List<Problem> problems) {

  public CouncilRecord {
    agenda = List.copyOf(agenda);
    remarks = List.copyOf(remarks);
    projects = List.copyOf(projects);
    kpis = List.copyOf(kpis);
    rule = List.copyOf(rule);
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }

  public RemarkId id(Remark remark) {
    return new RemarkId(meeting.plan(), meeting.date(), remark.key());
  }

  /// The same with further problems after its own.
  public CouncilRecord withProblems(List<Problem> further) {
    return new CouncilRecord(
        meeting,
        source,
        document,
        agenda,
        remarks,
        projects,
        kpis,
        rule,
        cases,
        Stream.concat(problems.stream(), further.stream()).toList());
  }
}
