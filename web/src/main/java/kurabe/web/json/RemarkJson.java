package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Meeting;
import kurabe.core.council.Remark;
import kurabe.core.council.RemarkEvent;
import kurabe.core.hearing.KnownRemark;

/// A remark of a member, with what was recorded about it since.
///
/// @param key identifies it within its meeting
/// @param topic heading below the agenda item, empty where there is none
/// @param links what it is linked to by now
/// @param answers replies and actions, oldest first
@Serdeable
public record RemarkJson(
    String key,
    MeetingJson meeting,
    AgendaJson agenda,
    String topic,
    String text,
    CitationJson citation,
    List<LinkJson> links,
    List<AnswerJson> answers) {

  static List<RemarkJson> all(CouncilRecord record) {
    return record.remarks().stream()
        .map(remark -> of(record.meeting(), remark, List.of(), List.of()))
        .toList();
  }

  public static RemarkJson of(KnownRemark known) {
    return of(
        known.meeting(),
        known.remark(),
        known.links().stream().map(LinkJson::of).toList(),
        known.answers().stream().map(AnswerJson::of).toList());
  }

  private static RemarkJson of(
      Meeting meeting, Remark remark, List<LinkJson> links, List<AnswerJson> answers) {
    return new RemarkJson(
        remark.key().value(),
        MeetingJson.of(meeting),
        AgendaJson.of(remark.agenda()),
        remark.topic(),
        remark.text(),
        CitationJson.of(remark.citation()),
        links,
        answers);
  }

  /// A reply (`replied`) or an action (`acted`).
  @Serdeable
  public record AnswerJson(String kind, String text, DisputeJson.By by, String at) {

    static AnswerJson of(RemarkEvent event) {
      return switch (event.act()) {
        case RemarkEvent.Act.Replied(String text) -> of("replied", text, event);
        case RemarkEvent.Act.Acted(String text) -> of("acted", text, event);
        case RemarkEvent.Act.Linked(var _, String label) -> of("linked", label, event);
        case RemarkEvent.Act.Unlinked _ -> of("unlinked", "", event);
      };
    }

    private static AnswerJson of(String kind, String text, RemarkEvent event) {
      return new AnswerJson(kind, text, DisputeJson.By.of(event.by()), event.at().toString());
    }
  }
}
