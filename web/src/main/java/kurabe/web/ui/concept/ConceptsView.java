package kurabe.web.ui.concept;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.benchmarking.ConceptComparer;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.Theme;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;

/// All common indicators with the values of a group of prefectures and the nation: the first thing
/// that somebody who compares prefectures looks at.
@Prototype
@Route(value = ConceptsView.PATH, layout = MainLayout.class)
@PageTitle("全国との比較")
public final class ConceptsView extends Div implements BeforeEnterObserver, HasBreadcrumbs {

  public static final String PATH = "concepts";

  private final ConceptComparer comparer;
  private final ConceptCatalog catalog;
  private final GroupSelect groups = new GroupSelect(ConceptsView::go);
  private final Div result = new Div();

  ConceptsView(ConceptComparer comparer, ConceptCatalog catalog) {
    this.comparer = comparer;
    this.catalog = catalog;
    Div choice = new Div(groups);
    choice.addClassName("choice");
    addClassName("concepts");
    add(
        new H1("全国との比較"),
        new Paragraph("国の統計が同じ定義で測った値を、県どうし、全国と並べます。" + "指標の名前を開くと、差、順位、比べられる理由、出典の行と列を見られます。"),
        choice,
        result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConceptState state = ConceptState.parse(event.getLocation().getQueryParameters());
    BodyGroups known = comparer.groups();
    result.removeAll();
    Optional<BodyGroup> group = known.find(state.bodies());
    groups.show(group.orElseGet(known::all), known);
    group.ifPresentOrElse(
        found -> show(found, state), () -> result.add(new Paragraph("その都道府県の組はありません。上から選んでください。")));
  }

  private void show(BodyGroup group, ConceptState state) {
    List<ConceptComparison> all = comparer.compareAll(group);
    List<ConceptComparison> surveyed = all.stream().filter(ConceptComparison::isSurveyed).toList();
    List<ConceptComparison> reported = all.stream().filter(one -> !one.isSurveyed()).toList();
    List<Theme> themes = catalog.listThemes();
    result.add(surveyed.isEmpty() ? nothing() : surveyed(themes, surveyed, group, state));
    if (!reported.isEmpty()) {
      result.add(
          new H2("県の報告書だけにある指標"),
          new NativeDetails(
              "国の統計がまだ取り込まれていない指標（" + reported.size() + "件）",
              new OverviewTable("県の報告書が公表する値", themes, reported, group, state)));
    }
  }

  private static Div surveyed(
      List<Theme> themes, List<ConceptComparison> all, BodyGroup group, ConceptState state) {
    UnorderedList counts = new UnorderedList();
    counts.addClassName("nation-counts");
    group.bodies().stream()
        .map(body -> NationCount.of(body, all).sentence())
        .map(ListItem::new)
        .forEach(counts::add);
    Paragraph legend =
        new Paragraph("↑ 全国を上回る　↓ 全国を下回る　＝ 全国と同じ（丸める前の値で判定）。" + "「報告」は県の報告書が公表する値で、調査とは時点が異なります。");
    legend.addClassName("legend");
    return new Div(
        new OverviewTable(GroupSelect.label(group) + "と全国の値", themes, all, group, state),
        legend,
        new NativeDetails("県ごとの集計", counts));
  }

  private static Div nothing() {
    return new Div(
        new Paragraph("国の統計表は、まだ取り込まれていません。"),
        new Paragraph("デジタル庁や総務省が公表する統計表のファイルを、次のコマンドで取り込むと、ここに表示されます。"),
        new Pre(new Code("./kurabe import 統計表のファイル --publish")));
  }

  private static void go(String bodies) {
    UI.getCurrent()
        .navigate(ConceptsView.class, new ConceptState(bodies, Optional.empty(), false).toQuery());
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.here("全国との比較"));
  }
}
