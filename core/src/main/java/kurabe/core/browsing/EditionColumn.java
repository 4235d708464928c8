package kurabe.core.browsing;

import kurabe.core.time.Period;

/// A period that an edition has values or verdicts for.
///
/// @param edition what the edition is as of
/// @param label the edition's date in the report's words
public record EditionColumn(Period edition, int revision, String label, Period column) {}
