package kurabe.core.reference;

import kurabe.core.source.Document;

/// A publication of official figures for many bodies at one time (統計調査): a month of the card
/// series, a table of the Digital Agency's dashboard.
///
/// @param code names the publication, not the file: a corrected file of the same table has the same
///     code and becomes its next revision
/// @param source code of the importer that read it
/// @param title in Japanese
public record Survey(SurveyCode code, String source, String title, Document document) {}
