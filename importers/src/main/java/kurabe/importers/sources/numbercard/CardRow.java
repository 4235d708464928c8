package kurabe.importers.sources.numbercard;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.time.AsOf;

/// One prefecture in one month.
///
/// @param rate as printed
/// @param cell of the rate
/// @param ratio cards and population, empty where the printed rate cannot come from them
/// @param asOf the day of the cards; the population's day is in its text
record CardRow(
    Jurisdiction prefecture, Quantity rate, Cell cell, Optional<Ratio> ratio, AsOf asOf) {}
