package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.council.KpiOutline;
import kurabe.core.hearing.KnownKpi;
import kurabe.core.hearing.KnownProject;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PlaceWords;

/// The projects of a year by field and group, and the KPIs with examples of their indicators.
final class ProjectSection extends Composite<Section> {

  private static final List<Column> PROJECTS =
      List.of(Column.text("番号"), Column.text("区分"), Column.text("事業"), Column.text("出典の場所"));

  private static final List<Column> KPIS =
      List.of(
          Column.text("KPI"),
          Column.text("中間指標の例"),
          Column.text("指標の構成要素"),
          Column.text("公表された計画の項目"));

  ProjectSection(List<KnownProject> projects, List<KnownKpi> kpis) {
    if (projects.isEmpty() && kpis.isEmpty()) {
      getContent()
          .add(
              new Paragraph(
                  "事業とKPIはまだありません。会議の資料（青森県DX推進会議 資料など）を kurabe import で取り込むと、分野ごとに並びます。"));
    }
    if (!projects.isEmpty()) {
      getContent().add(new H2("事業"), new Paragraph(projects.size() + "件"), table(projects));
    }
    if (!kpis.isEmpty()) {
      getContent().add(new H2("KPI"), kpiTable(kpis));
    }
  }

  private static FigureTable table(List<KnownProject> projects) {
    FigureTable table = new FigureTable("DX関連事業", PROJECTS);
    String heading = "";
    for (KnownProject known : projects) {
      String own = known.meeting().name() + " " + known.project().field();
      if (!own.equals(heading)) {
        heading = own;
        table.startGroup(new Text(own));
      }
      table.addRow(
          Integer.toString(known.project().number()),
          known.project().group(),
          known.project().name(),
          PlaceWords.of(known.project().citation().place()));
    }
    return table;
  }

  private static FigureTable kpiTable(List<KnownKpi> kpis) {
    FigureTable table = new FigureTable("会議に示されたKPI", KPIS);
    for (KnownKpi known : kpis) {
      table.addRow(
          new Text(known.kpi().field() + " " + known.kpi().name()),
          new Text(names(known.kpi().examples())),
          new Text(names(known.kpi().components())),
          published(known));
    }
    return table;
  }

  private static String names(List<KpiOutline.Example> examples) {
    return String.join("、", examples.stream().map(KpiOutline.Example::name).toList());
  }

  private static Span published(KnownKpi known) {
    return known
        .published()
        .map(
            item ->
                new Span(
                    new Anchor(
                        PlanAddress.of(known.meeting().plan()).itemPath(item.key()), item.label())))
        .orElseGet(() -> new Span("同じ名前の項目なし"));
  }
}
