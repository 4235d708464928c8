package kurabe.db.broken;

import kurabe.importers.Reader;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record RepositoryThatKnowsAnImporter(Reader other) {}
