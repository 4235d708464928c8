package kurabe.db.council;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Meeting;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.PlanCode;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import org.jspecify.annotations.Nullable;

/// One publication of a council's document, with the meeting and the document as it describes them.
@MappedEntity("council_revision")
record CouncilRevisionRow(
    @Id @GeneratedValue @Nullable Long id,
    String planCode,
    String jurisdictionCode,
    LocalDate meetingDate,
    String meetingName,
    String source,
    int number,
    Instant publishedAt,
    String documentSha256,
    String documentFileName,
    String documentMediaType,
    String documentTitle,
    String documentPublisher,
    @Nullable String documentUrl,
    @Nullable String documentLicence) {

  static CouncilRevisionRow of(int number, Instant publishedAt, CouncilRecord record) {
    Meeting meeting = record.meeting();
    Document document = record.document();
    return new CouncilRevisionRow(
        null,
        meeting.plan().value(),
        meeting.jurisdiction().value(),
        meeting.date(),
        meeting.name(),
        record.source(),
        number,
        publishedAt,
        document.hash().hex(),
        document.fileName(),
        document.mediaType(),
        document.title(),
        document.publisher(),
        document.url().orElse(null),
        document.licence().orElse(null));
  }

  Meeting toMeeting() {
    return new Meeting(
        new PlanCode(planCode), new JurisdictionCode(jurisdictionCode), meetingName, meetingDate);
  }

  Document toDocument() {
    return new Document(
        new Sha256(documentSha256),
        documentFileName,
        documentMediaType,
        documentTitle,
        documentPublisher,
        Optional.ofNullable(documentUrl),
        Optional.ofNullable(documentLicence));
  }
}
