package kurabe.core.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.profile.Role;
import org.junit.jupiter.api.Test;

class TableGuessTest {

  private static final Grid TYPICAL =
      grid(
          "架空県の計画,,,,,,",
          "施策,KPI,単位,基準値(R3),目標値(R8),R6,評価",
          "1 行政のデジタル化,電子申請の利用率,%,21.5,60.0,44.7,△",
          ",手続,件,120,480,1402,◎");

  @Test
  void rolesAreGuessedFromTheHeader() {
    DocumentTable table = TableGuess.of(TYPICAL).orElseThrow();

    assertThat(table.headerRow()).isEqualTo(1);
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.columns())
        .extracting(column -> column.role().orElseThrow())
        .containsExactly(
            Role.LEVEL, Role.NAME, Role.UNIT, Role.BASELINE, Role.TARGET, Role.VALUE, Role.GRADE);
    assertThat(table.columns().getFirst().numbered()).isTrue();
  }

  @Test
  void aYearOverMarksIsAGrade() {
    DocumentTable table =
        TableGuess.of(grid("分類,取組事項,R5,R6", "行政,電子申請,A,B", ",旅券,B,-")).orElseThrow();

    assertThat(table.columns().getLast().role()).contains(Role.GRADE);
  }

  @Test
  void aHeaderOfTwoRowsIsJoined() {
    DocumentTable table =
        TableGuess.of(grid("指標,目標値,2025.9月末,,2025.12月末,", ",,値,達成率,値,達成率", "利用率,60,30,50%,44,73%"))
            .orElseThrow();

    assertThat(table.headerRows()).isEqualTo(2);
    assertThat(table.columns().getLast().header()).isEqualTo("2025.12月末\n達成率");
    assertThat(table.columns().getLast().role()).contains(Role.RATE);
  }

  @Test
  void whatHasNoHeaderIsNotGuessed() {
    assertThat(TableGuess.of(grid("担当課,DX推進課", "電話,017-000-0000"))).isEmpty();
  }

  @Test
  void whatIsSuggestedIsASoundProfile() {
    ProfileDraft draft = ProfileDraft.of(TableGuess.of(TYPICAL).orElseThrow());
    var profile = ProfileReader.read("draft.yml", ProfileText.of(draft));

    assertThat(profile.plan().levels()).containsExactly("施策");
    assertThat(profile.tables().getFirst().columns()).hasSize(7);
    assertThat(profile.recognition().headers()).isNotEmpty();
  }

  @Test
  void aYearInAHeaderMayBeAnotherNextTime() {
    assertThat(ProfileText.pattern("目標値(R8)")).isEqualTo("/^目標値\\(R\\d+\\)$/");
    assertThat(ProfileText.pattern("施策")).isEqualTo("施策");
  }

  @Test
  void aTextWithQuotesStaysOneText() {
    ProfileDraft draft =
        ProfileDraft.of(TableGuess.of(TYPICAL).orElseThrow())
            .with(List.of(new DraftColumn("'KPI': [#", Optional.of(Role.NAME), "", "", false)));

    assertThat(ProfileReader.read("draft.yml", ProfileText.of(draft)).tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.columns().getFirst().header().getFirst().written())
                    .isEqualTo("'KPI': [#"));
  }

  private static Grid grid(String... rows) {
    List<List<Cell>> grid = new ArrayList<>();
    for (String row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (String text : row.split(",", -1)) {
        cells.add(new Cell(grid.size() + 1, cells.size() + 1, text));
      }
      grid.add(cells);
    }
    return new Grid(grid, "text/csv");
  }
}
