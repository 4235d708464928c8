package kurabe.importers.broken;

import kurabe.web.Screen;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record ImporterThatKnowsTheScreen(Screen other) {}
