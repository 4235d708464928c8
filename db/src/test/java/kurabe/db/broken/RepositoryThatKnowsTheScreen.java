package kurabe.db.broken;

import kurabe.web.Screen;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record RepositoryThatKnowsTheScreen(Screen other) {}
