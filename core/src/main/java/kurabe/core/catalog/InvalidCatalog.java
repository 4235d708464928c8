package kurabe.core.catalog;

import java.util.List;

/// A scheme or theme file that cannot be used, with all its faults.
public final class InvalidCatalog extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  InvalidCatalog(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  InvalidCatalog(List<String> faults, Throwable cause) {
    super(String.join("\n", faults), cause);
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
