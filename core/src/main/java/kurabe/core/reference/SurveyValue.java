package kurabe.core.reference;

import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// The value of one body in a survey.
///
/// @param value as printed, or the percentage of `ratio` rounded to one decimal where Kurabe
///     computed it
/// @param ratio the count and the whole, where known; comparisons and ranks use it, unrounded
/// @param computed whether Kurabe computed it from rows of the survey (a prefecture's share from
/// its
///     municipalities)
public record SurveyValue(
    ConceptCode concept,
    JurisdictionCode body,
    Value value,
    Optional<Ratio> ratio,
    boolean computed,
    AsOf asOf,
    Citation citation) {}
