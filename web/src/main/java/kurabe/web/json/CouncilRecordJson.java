package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Meeting;
import kurabe.core.publishing.Publication;
import org.jspecify.annotations.Nullable;

/// A council's document with everything in it: the answer of an import.
///
/// @param source code of the importer that read it
/// @param plan short name of the plan that the council looks after
/// @param edition the meeting's day and name, where a report has its date and label
/// @param publication null for what is only examined
/// @param kpiRule the sentences that say how KPIs are computed
@Serdeable
public record CouncilRecordJson(
    String source,
    String jurisdiction,
    String plan,
    String planCode,
    EditionJson.Head edition,
    @Nullable PublicationJson publication,
    DocumentJson document,
    List<AgendaJson> agenda,
    List<RemarkJson> remarks,
    List<ProjectJson> projects,
    List<KpiJson> kpis,
    List<KpiClauseJson> kpiRule,
    List<CaseJson> cases,
    List<ProblemJson> problems) {

  public static CouncilRecordJson of(CouncilRecord record, Optional<Publication> publication) {
    Meeting meeting = record.meeting();
    return new CouncilRecordJson(
        record.source(),
        meeting.jurisdiction().value(),
        meeting.plan().value(),
        meeting.plan().value(),
        new EditionJson.Head(meeting.date().toString(), meeting.name()),
        publication.map(PublicationJson::of).orElse(null),
        DocumentJson.of(record.document()),
        record.agenda().stream().map(AgendaJson::of).toList(),
        RemarkJson.all(record),
        record.projects().stream().map(ProjectJson::of).toList(),
        record.kpis().stream().map(KpiJson::of).toList(),
        record.rule().stream().map(KpiClauseJson::of).toList(),
        record.cases().stream().map(CaseJson::of).toList(),
        ProblemJson.all(record.problems()));
  }
}
