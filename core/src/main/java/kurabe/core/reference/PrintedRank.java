package kurabe.core.reference;

import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// The place that a report says a prefecture takes (全国41位、東北4位). A fact of its own: it can't be
/// recomputed from the value beside it, and it isn't compared with ranks that Kurabe works out.
///
/// @param body who is ranked
/// @param region among whose prefectures; empty for the whole nation
/// @param place counts from 1
/// @param asOf the time that the rank speaks of
public record PrintedRank(
    IndicatorKey indicator,
    JurisdictionCode body,
    Optional<Region> region,
    int place,
    AsOf asOf,
    Citation citation) {

  private static final String NATIONAL = "national";

  public PrintedRank {
    if (place < 1) {
      throw new IllegalArgumentException("expected 1 or more but found " + place);
    }
  }

  /// `national`, or the region's code.
  public String scope() {
    return region.map(Region::code).orElse(NATIONAL);
  }
}
