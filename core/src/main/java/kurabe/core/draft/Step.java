package kurabe.core.draft;

import java.time.LocalDate;

/// One thing that happens to a draft. Texts are a person's words, empty where they gave none.
public sealed interface Step {

  String text();

  /// @param number how many decisions the row has with this one
  record Decided(RowRef row, int number, Decision decision, String text) implements Step {}

  record Submitted(String text) implements Step {}

  record Approved(String text) implements Step {}

  /// Back to be worked on, with the reason.
  record SentBack(String text) implements Step {}

  /// @param on from the first moment of which day it is to be published
  record Scheduled(LocalDate on, String text) implements Step {}

  /// @param importer the version that read what was published
  record Published(int revision, String importer, String text) implements Step {}

  /// It is kept, but nothing more happens to it.
  record Abandoned(String text) implements Step {}
}
