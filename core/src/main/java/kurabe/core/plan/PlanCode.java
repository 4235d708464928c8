package kurabe.core.plan;

/// Kurabe's short name for a plan, stable and fit for an address: `aomori-dx`.
public record PlanCode(String value) {

  public PlanCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }
}
