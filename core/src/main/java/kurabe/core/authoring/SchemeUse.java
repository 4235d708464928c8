package kurabe.core.authoring;

import kurabe.core.plan.Plan;

/// A published plan that judges itself by a scheme: a change of the scheme changes its audits.
///
/// @param plan as its newest edition names it
/// @param editions how many of its editions go by the scheme
public record SchemeUse(Plan plan, int editions) {}
