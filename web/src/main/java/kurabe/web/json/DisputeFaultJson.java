package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.disputing.Fault;
import kurabe.core.drafting.DraftFault;
import kurabe.web.words.DisputeFaultWords;
import kurabe.web.words.DraftFaultWords;
import kurabe.web.words.HearingFaultWords;

/// What is wrong with one field of a request.
///
/// @param code such as `empty`, `too-long`, `control-characters`, `unknown` or `not-a-correction`
/// @param message in Japanese
@Serdeable
public record DisputeFaultJson(String field, String code, String message) {

  /// Of what was filled in about a remark or a case.
  public static DisputeFaultJson of(kurabe.core.hearing.Fault fault) {
    return new DisputeFaultJson(
        fault.field().code(), fault.kind().code(), HearingFaultWords.of(fault));
  }

  public static DisputeFaultJson of(Fault fault) {
    return new DisputeFaultJson(
        fault.field().code(), fault.kind().code(), DisputeFaultWords.of(fault));
  }

  /// Of what a person stated about a draft.
  public static DisputeFaultJson of(DraftFault fault) {
    return new DisputeFaultJson(
        fault.field().code(), fault.kind().code(), DraftFaultWords.of(fault));
  }
}
