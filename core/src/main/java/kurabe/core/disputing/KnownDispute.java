package kurabe.core.disputing;

import java.util.Optional;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Standing;

/// A dispute with what has become of its figure since.
///
/// @param standing in the newest revision of the figure's edition
public record KnownDispute(Dispute dispute, Optional<Standing> standing) {

  public boolean isOpen() {
    return dispute instanceof Dispute.Open;
  }
}
