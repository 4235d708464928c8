package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.crossing.Loss;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.words.EvaluationWords;
import kurabe.web.words.LossWords;

/// What one no longer sees of the plan through this scheme, and of which units.
final class LossSection extends Composite<Section> {

  private final CrossFacts facts;

  LossSection(CrossFacts facts) {
    this.facts = facts;
    getContent().addClassName("losses");
    getContent().add(new H2("当てはめで失われるもの"));
    List<Loss> losses = facts.crossing().losses();
    if (losses.isEmpty()) {
      getContent().add(new Paragraph("ありません。この計画自身の評価方法による評価です。"));
      return;
    }
    UnorderedList list = new UnorderedList();
    losses.forEach(loss -> list.add(entry(loss)));
    getContent().add(list);
  }

  private ListItem entry(Loss loss) {
    UnorderedList units = new UnorderedList();
    units(loss).forEach(units::add);
    NativeDetails details = new NativeDetails("対象の一覧", units);
    return new ListItem(new Paragraph(LossWords.of(loss)), details);
  }

  private Stream<ListItem> units(Loss loss) {
    return switch (loss) {
      case Loss.FiguresGraded(var units) -> units.stream().map(this::unit);
      case Loss.Widened(var _, var units) -> units.stream().map(this::unit);
      case Loss.Dropped(var _, var units) -> units.stream().map(this::unit);
      case Loss.OvershootCut(var rates) -> rates.stream().map(this::cut);
      case Loss.UndershootCut(var rates) -> rates.stream().map(this::cut);
    };
  }

  private ListItem cut(Loss.Cut cut) {
    ListItem entry = unit(new Subject.OfIndicator(cut.indicator()));
    entry.add(" 本来は" + EvaluationWords.percent(cut.rate(), facts.crossing().under()));
    return entry;
  }

  private ListItem unit(Subject subject) {
    EditionFacts edition = facts.edition();
    return switch (subject) {
      case Subject.OfItem(var key) ->
          new ListItem(
              new Anchor(
                  edition.address().itemPath(key),
                  edition.index().findItem(key).map(PlanItem::label).orElseThrow()));
      case Subject.OfIndicator(var key) ->
          new ListItem(
              new Anchor(
                  edition.address().indicatorPath(key),
                  edition.index().findIndicator(key).map(Indicator::name).orElseThrow()));
    };
  }
}
