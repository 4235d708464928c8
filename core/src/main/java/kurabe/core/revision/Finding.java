package kurabe.core.revision;

import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.audit.Verdict;
import kurabe.core.evaluation.Refusal;

/// What an audit ends in.
///
/// @param refusal why it is undecidable
public record Finding(Verdict verdict, Optional<Refusal> refusal) {

  static Finding of(Audit audit) {
    return new Finding(audit.verdict(), audit.refusal());
  }
}
