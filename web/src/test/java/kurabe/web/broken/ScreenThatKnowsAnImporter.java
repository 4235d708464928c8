package kurabe.web.broken;

import kurabe.importers.Reader;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record ScreenThatKnowsAnImporter(Reader other) {}
