package kurabe.importers.read.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Counts what a part grows to while it is unpacked, and stops one that is a trap.
final class Unpacking extends FilterInputStream {

  /// Rows that repeat themselves shrink to a hundredth, a trap to a thousandth.
  private static final int RATIO = 200;

  /// Parts that take less than this share of what all may grow to do no harm, whatever they shrink
  /// to.
  private static final int HARMLESS = 8;

  private final long packed;
  private final Budget budget;
  private long unpacked;

  /// @param packed size of the part within the file
  Unpacking(InputStream stream, long packed, Budget budget) {
    super(stream);
    this.packed = packed;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    budget.spend(read);
    if (unpacked > budget.harmless && unpacked > RATIO * Math.max(packed, 1)) {
      throw new TooLargeException(Place.WHOLE, Unreadable.ZIP_BOMB);
    }
  }

  /// What all parts together may still grow to.
  static final class Budget {

    private final long harmless;
    private long left;

    Budget(long bytes) {
      this.harmless = bytes / HARMLESS;
      this.left = bytes;
    }

    private void spend(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException(Place.WHOLE, Unreadable.ZIP_BOMB);
      }
    }
  }
}
