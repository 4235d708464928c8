package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.council.Meeting;

/// A meeting of the council that looks after a plan.
@Serdeable
public record MeetingJson(String plan, String name, String date) {

  static MeetingJson of(Meeting meeting) {
    return new MeetingJson(meeting.plan().value(), meeting.name(), meeting.date().toString());
  }
}
