package kurabe.web.ui.bundled;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.core.reference.SurveyTable;
import kurabe.web.ui.sample.MemorySurveys;

/// What views find where a test asks for the bundled surveys.
@Singleton
@Replaces(SurveyLibrary.class)
@Requires(property = BundledLibrary.PROPERTY, value = BundledLibrary.BUNDLED)
class BundledSurveys extends MemorySurveys {

  BundledSurveys(BundledReports bundled, ReportImport reports) {
    super(bundled.listBundled().stream().flatMap(one -> published(reports, one)).toList());
  }

  private static Stream<SurveyTable> published(ReportImport reports, Submission submission) {
    return switch (reports.examine(submission)) {
      case Examination.SurveyDraft(var table) -> Stream.of(table);
      case Examination.Draft _, Examination.RecordDraft _ -> Stream.empty();
      case Examination.Refused(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }
}
