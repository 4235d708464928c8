package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.disputing.Fault;
import kurabe.web.words.FaultWords;

/// What is wrong with one field of a request.
///
/// @param code `empty`, `too-long`, `control-characters`, `unknown` or `not-a-correction`
/// @param message in Japanese
@Serdeable
public record FaultJson(String field, String code, String message) {

  public static FaultJson of(Fault fault) {
    return new FaultJson(fault.field().code(), fault.kind().code(), FaultWords.of(fault));
  }
}
