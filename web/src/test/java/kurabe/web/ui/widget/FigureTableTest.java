package kurabe.web.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureTableTest {
  private final FigureTable table =
      new FigureTable("表題", List.of(Column.text("指標"), Column.number("実績値", "件")));

  @Test
  void headingsNameWhatTheyHead() {
    table.addRow("推進件数", "218");
    assertThat(table.getElement().getOuterHTML())
        .contains("scope=\"col\"", "scope=\"row\"", "（件）")
        .containsPattern("<td class=\"number\">\\s*218");
  }

  @Test
  void aRowThatDoesNotFitTheColumnsIsRefused() {
    assertThatThrownBy(() -> table.addRow("推進件数")).hasMessage("expected 2 cells but found 1");
  }

  @Test
  void clearedRowsLeaveTheHeading() {
    table.addRow("推進件数", "218").clear();
    assertThat(table.getElement().getOuterHTML()).contains("実績値").doesNotContain("218");
  }
}
