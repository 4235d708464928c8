package kurabe.web.broken;

import kurabe.db.Table;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record ScreenThatKnowsTheDatabase(Table other) {}
