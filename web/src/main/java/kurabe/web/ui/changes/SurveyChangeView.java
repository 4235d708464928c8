package kurabe.web.ui.changes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.core.reference.SurveyCode;
import kurabe.core.revision.Group;
import kurabe.core.revision.SurveyRadius;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.ui.layout.Titles;
import kurabe.web.words.SurveyMovementWords;

/// Everything that one publication of official statistics moved: values, ranks, gaps to the nation.
@Prototype
@Route(value = SurveyChangeView.ROUTE, layout = MainLayout.class)
public final class SurveyChangeView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  static final String ROUTE = ChangeAddress.LIST + "/surveys/:survey/:revision";

  private final SurveyCorrections corrections;
  private final ConceptCatalog catalog;
  private final EditionLibrary library;
  private String title = "変更履歴";

  SurveyChangeView(SurveyCorrections corrections, ConceptCatalog catalog, EditionLibrary library) {
    this.corrections = corrections;
    this.catalog = catalog;
    this.library = library;
    addClassName("changes");
  }

  /// Relative to the start page.
  static String path(SurveySummary publication) {
    return ChangeAddress.LIST
        + "/surveys/"
        + publication.survey().code().value()
        + "/"
        + publication.revision();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SurveyCorrection correction =
        find(event.getRouteParameters()).orElseThrow(NotFoundException::new);
    SurveySummary publication = correction.publication();
    title = publication.survey().title() + " 第" + publication.revision() + "版の変更";
    removeAll();
    add(new H1(title));
    switch (correction) {
      case SurveyCorrection.First _ -> add(new Paragraph("この統計表の最初の公開です。比べる前の改訂はありません。"));
      case SurveyCorrection.Corrected(var _, SurveyRadius radius) -> show(radius);
    }
  }

  private Optional<SurveyCorrection> find(RouteParameters route) {
    try {
      return corrections.find(
          new SurveyCode(route.get("survey").orElse("")),
          Integer.parseInt(route.get("revision").orElse("")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void show(SurveyRadius radius) {
    SurveyMovementWords words =
        SurveyMovementWords.of(radius, catalog, library.listJurisdictions());
    add(
        new Paragraph(
            "第"
                + radius.before().number()
                + "版と第"
                + radius.after().number()
                + "版を比べて変わったもの: "
                + RadiusCounts.of(radius.countByGroup())));
    for (Group group : radius.countByGroup().keySet()) {
      add(new SurveyGroupSection(radius, group, words));
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of(title);
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("変更履歴", ChangeAddress.LIST), Breadcrumb.here(title));
  }
}
