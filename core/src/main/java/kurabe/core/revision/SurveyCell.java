package kurabe.core.revision;

import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.time.AsOf;

/// One body's place in a survey: for which concept, at which time.
public record SurveyCell(ConceptCode concept, AsOf asOf, JurisdictionCode body) {}
