package kurabe.core.benchmarking;

import java.util.Optional;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyVintage;

/// The survey and the time whose figures are set side by side.
///
/// @param nation its value for the nation; empty where it has none
public record ChosenSurvey(
    SurveyVintage vintage, Survey survey, int revision, Optional<Sourced> nation) {}
