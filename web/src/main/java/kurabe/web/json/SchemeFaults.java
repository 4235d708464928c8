package kurabe.web.json;

import java.util.List;
import java.util.Locale;
import kurabe.core.catalog.Fault;
import kurabe.web.words.SchemeFaultWords;

/// What is wrong with the text of a scheme, as what is wrong with fields of a request: a field is
/// the way into the text (`bands[1]`), empty for the text as a whole.
public final class SchemeFaults {

  private SchemeFaults() {}

  public static List<FaultJson> of(List<Fault> faults) {
    return faults.stream().map(SchemeFaults::of).toList();
  }

  private static FaultJson of(Fault fault) {
    return new FaultJson(SchemeFaultWords.path(fault), code(fault), SchemeFaultWords.of(fault));
  }

  /// `gap`, `unknown-key`
  private static String code(Fault fault) {
    String name = fault.getClass().getSimpleName();
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
