package kurabe.core.plan;

/// What identifies an item of a plan in all its editions; fit for an address.
public record ItemKey(String value) {

  public ItemKey {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }

  /// For an item that its plan numbers throughout: `36`.
  public static ItemKey numbered(String number) {
    return new ItemKey("n" + number);
  }

  /// For an item known only by its names from the root down.
  public static ItemKey named(String... path) {
    return new ItemKey(Digests.shortDigest(path));
  }
}
