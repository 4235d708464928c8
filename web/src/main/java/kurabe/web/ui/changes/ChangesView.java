package kurabe.web.ui.changes;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.web.ui.edition.NothingPublished;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.InstantWords;

/// Everything that was published, newest first, with how much each correction moved.
@Prototype
@Route(value = ChangeAddress.LIST, layout = MainLayout.class)
@PageTitle("変更履歴")
public final class ChangesView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  private static final int SHOWN = 100;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("公開日時"),
          Column.text("計画"),
          Column.text("版"),
          Column.number("改訂"),
          Column.text("変わったもの"));

  private static final List<Column> SURVEY_COLUMNS =
      List.of(Column.text("公開日時"), Column.text("統計表"), Column.number("改訂"), Column.text("変わったもの"));

  private final Corrections corrections;
  private final SurveyCorrections surveys;

  ChangesView(Corrections corrections, SurveyCorrections surveys) {
    this.corrections = corrections;
    this.surveys = surveys;
    addClassName("changes");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Correction> all = corrections.listNewest(SHOWN);
    removeAll();
    add(new H1("変更履歴"));
    if (all.isEmpty()) {
      add(new NothingPublished());
      return;
    }
    add(
        new Paragraph(
            "公開した版の一覧です。訂正された版は、前の改訂と比べて変わった指数・達成率・評価・値・検証・順位・差の件数を示します。"
                + "改訂の番号から、変わる前と後の数値、出典をすべて見られます。"));
    FigureTable table = new FigureTable("公開した版（新しい順、" + SHOWN + "件まで）", COLUMNS);
    all.forEach(one -> row(table, one));
    add(new H2("計画の版"), table);
    showSurveys(surveys.listNewest(SHOWN));
  }

  private void showSurveys(List<SurveyCorrection> all) {
    if (all.isEmpty()) {
      return;
    }
    FigureTable table = new FigureTable("公開した統計表（新しい順、" + SHOWN + "件まで）", SURVEY_COLUMNS);
    all.forEach(one -> row(table, one));
    add(new H2("統計表"), table);
  }

  private static void row(FigureTable table, SurveyCorrection correction) {
    SurveySummary publication = correction.publication();
    table.addRow(
        new Text(InstantWords.of(publication.publishedAt())),
        new Text(publication.survey().title()),
        new Anchor(SurveyChangeView.path(publication), "第" + publication.revision() + "版"),
        new Text(RadiusCounts.of(correction)));
  }

  private static void row(FigureTable table, Correction correction) {
    EditionSummary publication = correction.publication();
    table.addRow(
        new Text(InstantWords.of(publication.publishedAt())),
        new Text(publication.plan().title()),
        new Text(publication.label()),
        new Anchor(ChangeAddress.of(publication).path(), "第" + publication.revision() + "版"),
        new Text(RadiusCounts.of(correction)));
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("変更履歴"));
  }
}
