package kurabe.importers.sources.estat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.importers.text.Absences;

/// What stands where a value is missing, as the table's own notes explain it.
///
/// @param meanings by mark
record Marks(Map<String, String> meanings) {

  static Marks of(Answer answer) {
    return new Marks(
        answer
            .notes()
            .collect(
                Collectors.toMap(
                    note -> note.text("@char"), note -> note.text("$"), (one, _) -> one)));
  }

  /// Empty when the text is a value.
  Optional<Value> find(String text) {
    String meaning = meanings.get(text);
    return meaning != null
        ? Optional.of(new Value.Absent(reason(meaning), text))
        : Absences.parse(text).map(absent -> absent);
  }

  private static AbsenceReason reason(String meaning) {
    if (meaning.matches(".*(秘匿|秘密).*")) {
      return AbsenceReason.WITHHELD;
    }
    if (meaning.matches(".*(該当|皆無|対象外|存在しない).*")) {
      return AbsenceReason.NOT_APPLICABLE;
    }
    return meaning.matches(".*(未調査|調査中|集計中|調査前).*")
        ? AbsenceReason.NOT_YET_SURVEYED
        : AbsenceReason.NOT_PUBLISHED;
  }
}
