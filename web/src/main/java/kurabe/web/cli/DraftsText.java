package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Difference.Sign;
import kurabe.core.draft.Draft;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Row;
import kurabe.core.drafting.Base;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.DraftRow;
import kurabe.web.words.DecisionWords;
import kurabe.web.words.DifferenceLineWords;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.RowWords;
import kurabe.web.words.StageWords;
import kurabe.web.words.VerdictWords;
import kurabe.web.words.WorkWords;

/// A draft in words.
///
/// @param all whether rows are shown that nothing is doubtful about
record DraftsText(boolean all) {

  private static final int LINES = 200;

  List<String> of(DraftContent content, Base base, Difference difference) {
    Draft draft = content.draft();
    List<String> lines = new ArrayList<>(head(draft));
    if (content.accepted().isEmpty()) {
      lines.add("いまの取込プログラムでは、このファイルを読めません。");
    }
    lines.addAll(ProblemText.of(content.problems()));
    lines.add("行: " + content.rows().size() + "件");
    content.rows().stream()
        .filter(it -> all || it.isDoubtful() || it.ruling().isPresent())
        .limit(all ? Long.MAX_VALUE : LINES)
        .forEach(it -> lines.addAll(row(it)));
    lines.addAll(difference(base, difference));
    lines.add("履歴:");
    draft.entries().forEach(it -> lines.add("  " + DraftEntryWords.of(it)));
    return lines;
  }

  private static List<String> head(Draft draft) {
    Origin origin = draft.origin();
    return List.of(
        "下書き" + draft.id().value() + " ［" + StageWords.of(draft.stage()) + "］",
        "公開するもの: " + origin.title() + "（" + WorkWords.of(origin.work()) + "）",
        "ファイル: " + origin.fileName() + "（SHA-256 " + origin.hash().hex() + "）",
        "取込: "
            + origin.person()
            + "、"
            + InstantWords.of(origin.at())
            + "、"
            + origin.source()
            + "、取込プログラム "
            + origin.importer());
  }

  private static List<String> row(DraftRow it) {
    Row read = it.read();
    List<String> lines = new ArrayList<>();
    String verdict = it.verdict().map(one -> " ［" + VerdictWords.of(one) + "］").orElse("");
    lines.add(
        "  "
            + read.name()
            + " "
            + RowWords.kind(read.ref())
            + ": "
            + RowWords.printed(it.printed())
            + verdict
            + "（"
            + PlaceWords.of(read.citation().place())
            + "）  "
            + read.ref().code());
    it.ruling().ifPresent(one -> lines.add("    → " + DecisionWords.of(one)));
    return lines;
  }

  private static List<String> difference(Base base, Difference difference) {
    Map<Sign, Long> counts = difference.count();
    List<String> lines = new ArrayList<>();
    lines.add(
        DifferenceLineWords.against(base)
            + ": 追加 %d件、変更 %d件、削除 %d件"
                .formatted(
                    counts.getOrDefault(Sign.ADDED, 0L),
                    counts.getOrDefault(Sign.CHANGED, 0L),
                    counts.getOrDefault(Sign.REMOVED, 0L)));
    difference.lines().stream()
        .limit(LINES)
        .forEach(it -> lines.add("  " + DifferenceLineWords.of(it)));
    return lines;
  }
}
