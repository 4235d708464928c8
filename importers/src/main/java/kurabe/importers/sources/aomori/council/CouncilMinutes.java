package kurabe.importers.sources.aomori.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Meeting;
import kurabe.core.council.Remark;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.ReportSource;

/// 青森県DX推進会議 議事録（サマリー）: what members said, by point of the agenda.
@Singleton
final class CouncilMinutes implements ReportSource {

  private static final String CODE = "aomori-dx-council-minutes";
  private static final String TITLE = "青森県DX推進会議 議事録（サマリー）";

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
    return MeetingHead.isOfMinutes(document);
  }

  @Override
  public Reading read(TextDocument text, Document document) {
    ProblemLog log = new ProblemLog();
    Optional<Meeting> meeting = MeetingHead.read(text);
    if (meeting.isEmpty()) {
      log.add(new Problem.MissingEditionDate(Place.WHOLE));
    }
    Optional<MinutesParts> parts = MinutesParts.find(text, log);
    if (meeting.isEmpty() || parts.isEmpty()) {
      return new Reading.Refused(log.problems());
    }
    List<AgendaItem> agenda = parts.get().agenda();
    List<Remark> remarks = RemarkReader.read(parts.get().remarks(), agenda, log);
    return log.refuses()
        ? new Reading.Refused(log.problems())
        : new Reading.Recorded(
            record(
                meeting.get(), CouncilDocuments.complete(document, TITLE), agenda, remarks, log));
  }

  private static CouncilRecord record(
      Meeting meeting,
      Document document,
      List<AgendaItem> agenda,
      List<Remark> remarks,
      ProblemLog log) {
    return new CouncilRecord(
        meeting,
        CODE,
        document,
        Stream.concat(agenda.stream(), remarks.stream().map(Remark::agenda)).distinct().toList(),
        remarks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        log.problems());
  }
}
