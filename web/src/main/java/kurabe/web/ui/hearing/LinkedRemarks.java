package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import kurabe.core.hearing.KnownRemark;
import kurabe.core.plan.PlanCode;

/// The remarks that people linked to what a page is about.
public final class LinkedRemarks extends Composite<Section> {

  public LinkedRemarks(List<KnownRemark> remarks, PlanCode plan) {
    getContent().addClassName("hearing");
    getContent().add(new H2("会議での意見"));
    if (remarks.isEmpty()) {
      String path = new HearingState(HearingState.Part.REMARKS, Optional.of(plan)).path();
      getContent().add(new Paragraph(new Anchor(path, "結び付けられた意見はありません。意見の一覧から、この指標に結び付けられます。")));
    }
    remarks.forEach(remark -> getContent().add(new RemarkArticle(remark, true)));
  }
}
