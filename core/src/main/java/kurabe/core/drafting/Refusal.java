package kurabe.core.drafting;

import java.util.Optional;

/// Why a step was not taken, found out while nobody else could add to the draft.
final class Refusal {

  private Progress reason = new Progress.NoSuchDraft();

  /// Something where nothing stands against the step.
  Optional<Boolean> unless(Optional<Progress> found) {
    found.ifPresent(it -> reason = it);
    return found.isPresent() ? Optional.empty() : Optional.of(true);
  }

  Progress get() {
    return reason;
  }
}
