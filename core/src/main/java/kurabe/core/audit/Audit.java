package kurabe.core.audit;

import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Refusal;

/// A claim held against its recomputations.
///
/// The first recomputation starts from what is printed and gives the verdict; an index has a
/// second,
/// from unrounded rates, which shows what the report's own rounding did. Without a recomputation
/// the
/// claim is undecidable and `refusal` says why.
public record Audit(Claim claim, List<Recomputation> recomputations, Optional<Refusal> refusal) {

  public Audit {
    recomputations = List.copyOf(recomputations);
    if (recomputations.isEmpty() == refusal.isEmpty()) {
      throw new IllegalArgumentException("expected either recomputations or a refusal");
    }
  }

  static Audit of(Claim claim, List<Recomputation> recomputations) {
    return new Audit(claim, recomputations, Optional.empty());
  }

  static Audit undecidable(Claim claim, Refusal reason) {
    return new Audit(claim, List.of(), Optional.of(reason));
  }

  public Verdict verdict() {
    return recomputations.stream()
        .findFirst()
        .map(Recomputation::verdict)
        .orElse(Verdict.UNDECIDABLE);
  }

  public Optional<Recomputation> find(Basis basis) {
    return recomputations.stream().filter(r -> r.basis() == basis).findFirst();
  }
}
