package kurabe.core.reference;

import kurabe.core.concept.ConceptCode;
import kurabe.core.time.AsOf;

/// One concept at one time in one survey. Only figures of one vintage are ranked against each
/// other.
///
/// @param measured how many bodies have a figure, municipalities among them
public record SurveyVintage(ConceptCode concept, SurveyCode survey, AsOf asOf, int measured) {}
