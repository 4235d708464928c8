package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;

/// A body that publishes plans or that figures speak of.
@MappedEntity("jurisdiction")
public record JurisdictionRow(@Id String code, String name, String kind, String region) {

  public Jurisdiction toJurisdiction() {
    return new Jurisdiction(
        new JurisdictionCode(code),
        name,
        Jurisdiction.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        region);
  }
}
