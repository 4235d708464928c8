package kurabe.core.change;

import kurabe.core.plan.PlanItem;

/// An item that both reports have and at least one of them judges.
public record ItemChange(PlanItem was, PlanItem is, VerdictChange verdict) {}
