package kurabe.core.reference;

import kurabe.core.source.Document;

/// A publication of official figures for many bodies at one time (調査): a month of the card series,
/// a table of the Digital Agency's dashboard.
///
/// @param title in Japanese
public record Survey(SurveyCode code, String title, Document document) {}
