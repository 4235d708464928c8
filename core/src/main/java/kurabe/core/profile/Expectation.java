package kurabe.core.profile;

import java.util.Optional;

/// What every report of a kind holds. Anything else is a sign that rows were lost or came twice.
///
/// @param level whose items are counted; indicators where empty
/// @param least how many there are at least
/// @param most how many there are at most
/// @param numbered whether the numbers of the items run from 1 without gaps
public record Expectation(
    Optional<String> level, int least, Optional<Integer> most, boolean numbered) {

  public boolean admits(int count) {
    return least <= count && most.filter(limit -> count > limit).isEmpty();
  }
}
