package kurabe.core.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A catalogue file that cannot be used, with all its faults.
public final class InvalidCatalog extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // faults are records of texts, and nobody writes exceptions to a file
  private final List<Fault> faults;

  public InvalidCatalog(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /// The same in English.
  public List<String> messages() {
    return faults.stream().map(Fault::message).toList();
  }
}
