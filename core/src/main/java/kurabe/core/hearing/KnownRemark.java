package kurabe.core.hearing;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.Meeting;
import kurabe.core.council.Remark;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;
import kurabe.core.council.RemarkId;
import kurabe.core.source.Document;

/// A remark with all that was recorded about it.
///
/// @param events oldest first
public record KnownRemark(
    Meeting meeting, Document document, Remark remark, List<RemarkEvent> events) {

  public KnownRemark {
    events = List.copyOf(events);
  }

  public RemarkId id() {
    return new RemarkId(meeting.plan(), meeting.date(), remark.key());
  }

  /// What it is linked to by now.
  public List<Act.Linked> links() {
    List<Act.Linked> links = new ArrayList<>();
    for (RemarkEvent event : events) {
      switch (event.act()) {
        case Act.Linked linked -> links.add(linked);
        case Act.Unlinked(LinkTarget target) ->
            links.removeIf(link -> link.target().equals(target));
        case Act.Replied _, Act.Acted _ -> {}
      }
    }
    return List.copyOf(links);
  }

  public boolean isLinkedTo(LinkTarget target) {
    return links().stream().anyMatch(link -> link.target().equals(target));
  }

  /// @param key of an indicator of any plan
  public boolean isLinkedToIndicator(String key) {
    return links().stream()
        .anyMatch(
            link ->
                link.target() instanceof LinkTarget.ToIndicator(var _, var indicator)
                    && indicator.value().equals(key));
  }

  /// Replies and actions.
  public List<RemarkEvent> answers() {
    return events.stream().filter(event -> isAnswer(event.act())).toList();
  }

  private static boolean isAnswer(Act act) {
    return switch (act) {
      case Act.Replied _, Act.Acted _ -> true;
      case Act.Linked _, Act.Unlinked _ -> false;
    };
  }
}
