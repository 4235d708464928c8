package kurabe.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.web.json.DisputeFaultJson;
import kurabe.web.json.DraftEntryJson;
import kurabe.web.json.FaultJson;

/// An error as RFC 9457 shapes it.
///
/// @param type what went wrong, for programs: `urn:kurabe:problem:no-such-plan`
/// @param title the same in Japanese, the same for every case
/// @param detail what it was this time, and what to do about it
/// @param instance the address that was asked for
/// @param errors what is wrong field by field; left out where it is no matter of fields
/// @param faults of the text that was sent, where it is what is wrong
/// @param since what others did to the draft first; left out where nobody did
@Serdeable
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DisputeFaultJson> errors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultJson> faults,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DraftEntryJson> since) {

  ProblemDetails(String type, String title, int status, String detail, String instance) {
    this(type, title, status, detail, instance, List.of(), List.of(), List.of());
  }

  static final String MEDIA_TYPE = "application/problem+json";
}
