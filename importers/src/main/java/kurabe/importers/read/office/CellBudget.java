package kurabe.importers.read.office;

import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// How many cells one file may still have.
public final class CellBudget {

  /// A cell with more counts as several: it is the memory that is limited.
  private static final int CHARACTERS = 64;

  private long left;

  public CellBudget(long cells) {
    this.left = cells;
  }

  public boolean allows(long cells) {
    return cells <= left;
  }

  /// @throws TooLargeException when there are none left, with the place
  public void spend(long cells, Place place) throws TooLargeException {
    left -= cells;
    if (left < 0) {
      throw new TooLargeException(place, Unreadable.TOO_LARGE);
    }
  }

  /// For one cell with this text.
  public void spend(String text, Place place) throws TooLargeException {
    spend(1 + text.length() / CHARACTERS, place);
  }
}
