package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import kurabe.core.jurisdiction.Jurisdiction;

/// A body that publishes plans or that figures speak of.
///
/// @param code two digits of JIS X 0401, `00` for the nation, six digits for a municipality
/// @param kind `nation`, `region`, `prefecture` or `municipality`
/// @param region the region it is counted in, empty for the nation
@Serdeable
public record JurisdictionJson(String code, String name, String kind, String region) {

  public static JurisdictionJson of(Jurisdiction one) {
    return new JurisdictionJson(
        one.code().value(), one.name(), one.kind().name().toLowerCase(Locale.ROOT), one.region());
  }
}
