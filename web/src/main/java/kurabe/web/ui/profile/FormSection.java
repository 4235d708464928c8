package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.plan.Plan;
import kurabe.core.templating.FormFormat;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;

/// Forms to be filled in: empty, or with a plan's items and indicators.
final class FormSection extends Composite<Section> {

  private static final List<Column> COLUMNS =
      List.of(Column.text("様式"), Column.text("Excel"), Column.text("CSV"));

  FormSection(List<Plan> plans) {
    FigureTable table = new FigureTable("報告書の様式", COLUMNS);
    table.addRow(
        new Text("空の様式"),
        link(ProfilePaths.form(FormFormat.XLSX), "空の様式", FormFormat.XLSX),
        link(ProfilePaths.form(FormFormat.CSV), "空の様式", FormFormat.CSV));
    plans.forEach(plan -> row(table, plan));
    getContent()
        .add(
            new H2("入力して取り込む"),
            new Paragraph(
                "読み取りにくい報告書は、様式に入力して取り込むこともできます。公開済みの計画では、最新の版の項目・指標・目標値を入れた様式を作ります。"
                    + "Excel の様式には「記入方法」のシートが付いています。"),
            table);
  }

  private static void row(FigureTable table, Plan plan) {
    table.addRow(
        new Text(plan.title() + "（次の版）"),
        link(ProfilePaths.form(FormFormat.XLSX, plan.code()), plan.title(), FormFormat.XLSX),
        link(ProfilePaths.form(FormFormat.CSV, plan.code()), plan.title(), FormFormat.CSV));
  }

  private static Anchor link(String address, String name, FormFormat format) {
    Anchor link = new Anchor(address, format.extension().toUpperCase(java.util.Locale.ROOT));
    link.getElement().setAttribute("download", true);
    link.getElement().setAttribute("aria-label", name + "を" + link.getText() + "でダウンロード");
    return link;
  }
}
