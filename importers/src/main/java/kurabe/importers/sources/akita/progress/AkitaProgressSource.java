package kurabe.importers.sources.akita.progress;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.core.report.EditionHead;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.ReportSource;

/// 秋田県DX推進計画の進捗状況, which Akita's DX head office publishes once a year.
@Singleton
final class AkitaProgressSource implements ReportSource {

  private static final String CODE = "akita-dx-progress";
  private static final String TITLE = "秋田県DX推進計画の進捗状況";
  private static final String PUBLISHER = "秋田県";

  private static final Plan PLAN =
      new Plan(
          new PlanCode("akita-dx"),
          new JurisdictionCode("05"),
          "秋田県DX推進計画",
          List.of("分野", "分類", "取組"),
          "指標",
          new SchemeCode("akita-dx"));

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public boolean recognises(TextDocument document) {
    return ReportTitle.find(document.lines()).isPresent();
  }

  @Override
  public Reading read(TextDocument text, Document document) {
    return ReportTitle.find(text.lines())
        .map(title -> read(title, text, document))
        .orElseGet(
            () -> new Reading.Refused(List.of(new Problem.MissingTable(Place.WHOLE, TITLE))));
  }

  private static Reading read(ReportTitle title, TextDocument text, Document document) {
    Optional<PrintedYear> year = title.year();
    if (year.isEmpty()) {
      return new Reading.Refused(List.of(new Problem.MissingEditionDate(title.line().place())));
    }
    EditionHead head =
        new EditionHead(PLAN, year.get().period(), year.get().text(), CODE, titled(document));
    return new ReportReading(text.lines(), year.get().period(), new ProblemLog()).read(head);
  }

  private static Document titled(Document document) {
    return new Document(
        document.hash(),
        document.fileName(),
        document.mediaType(),
        TITLE,
        PUBLISHER,
        document.url(),
        document.licence());
  }
}
