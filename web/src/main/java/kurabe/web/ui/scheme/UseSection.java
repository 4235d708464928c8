package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.plan.Plan;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.ui.crossing.UnderAddress;
import kurabe.web.ui.edition.PlanAddress;

/// The plans that judge themselves by a scheme, and the way to put any other under it.
final class UseSection extends Composite<Section> {

  UseSection(List<SchemeUse> uses) {
    getContent().add(new H2("使っている計画"));
    if (uses.isEmpty()) {
      getContent().add(new Paragraph("公開されている計画に、この評価方法を使っているものはありません。"));
      return;
    }
    UnorderedList list = new UnorderedList();
    for (SchemeUse use : uses) {
      Anchor link = new Anchor(PlanAddress.of(use.plan().code()).path(), use.plan().title());
      ListItem entry = new ListItem(link);
      entry.add("（" + use.editions() + "版）");
      list.add(entry);
    }
    getContent().add(list);
  }

  /// @param plans all that have a published edition
  void offer(EvaluationScheme scheme, List<Plan> plans) {
    getContent().add(new H2("この評価方法を当てはめて見る"));
    if (plans.isEmpty()) {
      getContent().add(new Paragraph("計画の報告が登録されると、ここから当てはめて見られます。"));
      return;
    }
    UnorderedList list = new UnorderedList();
    for (Plan plan : plans) {
      String path = UnderAddress.of(plan.code(), scheme.code()).path();
      list.add(new ListItem(new Anchor(path, plan.title())));
    }
    getContent().add(list);
  }
}
