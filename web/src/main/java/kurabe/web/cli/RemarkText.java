package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.council.RemarkEvent;
import kurabe.core.hearing.KnownRemark;
import kurabe.web.words.HearingWords;
import kurabe.web.words.PlaceWords;

/// Remarks for reading.
final class RemarkText {

  static final String NONE = "条件に合う意見はありません。会議の議事録は kurabe import で取り込めます。";

  private RemarkText() {}

  static List<String> of(List<KnownRemark> remarks) {
    List<String> lines = new ArrayList<>();
    String heading = "";
    for (KnownRemark known : remarks) {
      String own = heading(known);
      if (!own.equals(heading)) {
        lines.add(own);
        heading = own;
      }
      lines.addAll(of(known));
    }
    return remarks.isEmpty() ? List.of(NONE) : lines;
  }

  private static String heading(KnownRemark known) {
    String topic = known.remark().topic();
    return known.meeting().name()
        + " "
        + HearingWords.agenda(known.remark().agenda())
        + (topic.isEmpty() ? "" : " / " + topic);
  }

  private static List<String> of(KnownRemark known) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + known.remark().key().value()
            + " "
            + known.remark().text()
            + "（"
            + PlaceWords.of(known.remark().citation().place())
            + "）");
    known
        .links()
        .forEach(
            link -> lines.add("    " + HearingWords.target(link.target()) + ": " + link.label()));
    known.answers().forEach(event -> lines.add("    " + answer(event)));
    return lines;
  }

  private static String answer(RemarkEvent event) {
    return HearingWords.act(event.act())
        + ": "
        + HearingWords.text(event.act())
        + "（"
        + HearingWords.by(event)
        + "）";
  }
}
