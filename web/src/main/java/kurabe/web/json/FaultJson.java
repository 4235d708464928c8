package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import kurabe.core.catalog.Fault;
import kurabe.web.words.FaultWords;

/// Something wrong with the text of a scheme.
///
/// @param code stable: `gap`
/// @param path the way into the text: `bands[1]`; empty for the text as a whole
/// @param message in Japanese, without the place
@Serdeable
public record FaultJson(String code, String path, String message) {

  static FaultJson of(Fault fault) {
    return new FaultJson(code(fault), FaultWords.path(fault), FaultWords.of(fault));
  }

  public static List<FaultJson> all(List<Fault> faults) {
    return faults.stream().map(FaultJson::of).toList();
  }

  private static String code(Fault fault) {
    String name = fault.getClass().getSimpleName();
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
