package kurabe.core.problem;

/// Why a service did not answer.
public enum Unanswered {
  /// It wants to know who asks, and nobody told Kurabe what to say.
  NO_APPLICATION_ID,
  /// No number of a table.
  NO_SUCH_TABLE,
  NO_NETWORK,
  TIMED_OUT,
  /// It answered with something else; the detail is the status.
  OTHER_ANSWER,
  TOO_LARGE
}
