package kurabe.core.plan;

/// What identifies an indicator of a plan in all its editions; fit for an address.
public record IndicatorKey(String value) {

  public IndicatorKey {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }

  public static IndicatorKey of(ItemKey item, String name) {
    return new IndicatorKey(Digests.shortDigest(item.value(), name));
  }
}
