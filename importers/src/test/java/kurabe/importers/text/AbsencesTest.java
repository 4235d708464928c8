package kurabe.importers.text;

import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsencesTest {

  @ParameterizedTest
  @CsvSource({
    "'', NOT_PUBLISHED",
    "-, NOT_APPLICABLE",
    "－, NOT_APPLICABLE",
    "―, NOT_APPLICABLE",
    "ー, NOT_APPLICABLE",
    "…, NOT_PUBLISHED",
    "x, WITHHELD",
    "ｘ, WITHHELD",
    "調査中, NOT_YET_SURVEYED",
    "集計中, NOT_YET_SURVEYED",
    "調査無し, NOT_APPLICABLE",
    "調査なし, NOT_APPLICABLE",
    "未公表, NOT_PUBLISHED"
  })
  void absenceHasAReasonAndKeepsItsMark(String mark, AbsenceReason reason) {
    assertThat(Absences.parse(mark)).contains(new Value.Absent(reason, mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0%", "218件", "希望する職員", "xx", "A"})
  void figuresAndWordsAreNoAbsence(String text) {
    assertThat(Absences.parse(text)).isEmpty();
  }
}
