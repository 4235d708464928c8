package kurabe.core.reference;

import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// A value of the nation or a region that a report prints beside one of its indicators.
///
/// @param scope whose value it is: `00` for the nation
/// @param asOf its own vintage, which may differ from the indicator's
public record ReferenceValue(
    IndicatorKey indicator, JurisdictionCode scope, Quantity value, AsOf asOf, Citation citation) {}
