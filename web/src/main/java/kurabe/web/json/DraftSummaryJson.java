package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Work;
import kurabe.core.drafting.DraftSummary;
import org.jspecify.annotations.Nullable;

/// A file that waits to be published, without its rows.
///
/// @param stage `open`, `submitted`, `approved`, `scheduled`, `published` or `abandoned`
/// @param plan code of the plan, null for a survey
/// @param asOf code of the day or fiscal year that the edition reports on, null for a survey
/// @param survey code of the survey, null for a report
/// @param importer version of the program that read it first
/// @param again why bytes that were published before are brought once more; null where they are not
/// @param due the day that it is to be published on; null unless it is scheduled
@Serdeable
public record DraftSummaryJson(
    long id,
    String stage,
    @Nullable String plan,
    @Nullable String asOf,
    @Nullable String survey,
    String title,
    String fileName,
    String sha256,
    String source,
    String importer,
    @Nullable String again,
    String person,
    String takenAt,
    int decisions,
    @Nullable String due,
    String changedAt) {

  public static DraftSummaryJson of(DraftSummary it) {
    Origin origin = it.origin();
    Work work = origin.work();
    return new DraftSummaryJson(
        it.id().value(),
        it.stage().code(),
        work instanceof Work.OfEdition(var plan, var _) ? plan.value() : null,
        work instanceof Work.OfEdition(var _, var asOf) ? asOf.code() : null,
        work instanceof Work.OfSurvey(var survey) ? survey.value() : null,
        origin.title(),
        origin.fileName(),
        origin.hash().hex(),
        origin.source(),
        origin.importer(),
        origin.again().orElse(null),
        origin.person(),
        origin.at().toString(),
        it.decisions(),
        it.due().map(Object::toString).orElse(null),
        it.changedAt().toString());
  }
}
