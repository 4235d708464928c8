package kurabe.web.words;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;

/// Names of the bodies that publish plans or that figures speak of.
public final class BodyNames {

  private final Map<JurisdictionCode, String> names;

  public BodyNames(List<Jurisdiction> bodies) {
    names = bodies.stream().collect(toUnmodifiableMap(Jurisdiction::code, Jurisdiction::name));
  }

  /// Whose figure it is; the nation's are called 全国, as reports do.
  public String of(JurisdictionCode code) {
    return code.equals(JurisdictionCode.NATION) ? "全国" : names.getOrDefault(code, code.value());
  }
}
