package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;

/// Prefectures that are looked at together.
///
/// @param code fit for an address: `tohoku`, `all`, or codes of prefectures with commas between
/// @param region where the group is all of one
public record BodyGroup(String code, Optional<Region> region, List<Jurisdiction> bodies) {

  public BodyGroup {
    bodies = List.copyOf(bodies);
  }

  public boolean holds(JurisdictionCode body) {
    return bodies.stream().anyMatch(one -> one.code().equals(body));
  }
}
