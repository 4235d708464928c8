package kurabe.core.dispute;

/// What a dispute is referred to by; counts from 1 in the order that disputes were raised.
public record DisputeId(long value) {

  public DisputeId {
    if (value < 1) {
      throw new IllegalArgumentException("expected 1 or more but found " + value);
    }
  }
}
