package kurabe.importers.read;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/// How much of one file is looked into, so that no file takes the memory of all.
///
/// A table of 100,000 rows and 20 columns has 2,000,000 cells; the largest table of all 1,741
/// municipalities that is to be expected has a tenth of that.
@Singleton
public final class Limits {

  private final int bytes;
  private final int cells;
  private final long unpackedBytes;

  /// @param bytes of the file
  /// @param cells of all its tables together
  /// @param unpackedBytes of all parts of a packed file together
  public Limits(
      @Value("${kurabe.import.maximum-bytes:33554432}") int bytes,
      @Value("${kurabe.import.maximum-cells:2000000}") int cells,
      @Value("${kurabe.import.maximum-unpacked-bytes:536870912}") long unpackedBytes) {
    this.bytes = bytes;
    this.cells = cells;
    this.unpackedBytes = unpackedBytes;
  }

  public int bytes() {
    return bytes;
  }

  public int cells() {
    return cells;
  }

  public long unpackedBytes() {
    return unpackedBytes;
  }
}
