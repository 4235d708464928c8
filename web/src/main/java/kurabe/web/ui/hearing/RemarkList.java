package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.hearing.KnownRemark;
import kurabe.web.words.HearingWords;

/// Remarks by meeting, agenda item and topic.
final class RemarkList extends Composite<Section> {

  private String meeting = "";
  private String agenda = "";
  private String topic = "";

  RemarkList(List<KnownRemark> remarks) {
    if (remarks.isEmpty()) {
      getContent()
          .add(
              new Paragraph("意見はまだありません。会議の議事録（青森県DX推進会議 議事録など）を kurabe import で取り込むと、議題ごとに並びます。"));
    } else {
      getContent().add(new Paragraph(remarks.size() + "件"));
    }
    remarks.forEach(this::show);
  }

  private void show(KnownRemark known) {
    String held = known.meeting().name() + "（" + known.meeting().date() + "）";
    if (!held.equals(meeting)) {
      meeting = held;
      agenda = "";
      getContent().add(new H2(held));
    }
    String point = HearingWords.agenda(known.remark().agenda());
    if (!point.equals(agenda)) {
      agenda = point;
      topic = "";
      getContent().add(new H3(point));
    }
    if (!known.remark().topic().equals(topic)) {
      topic = known.remark().topic();
      getContent().add(new H4(topic));
    }
    getContent().add(new RemarkArticle(known, true));
  }
}
