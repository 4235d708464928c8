package kurabe.core.importing;

/// A kind of document that an importer reads.
///
/// @param code stable short name: `aomori-dx-progress`
/// @param title what the document is called
public record KnownSource(String code, String title) {}
