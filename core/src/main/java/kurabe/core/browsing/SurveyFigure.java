package kurabe.core.browsing;

import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;

/// A value with the survey that printed it, so that its citation leads to a document.
public record SurveyFigure(SurveyVintage vintage, Survey survey, int revision, SurveyValue value) {}
