package kurabe.web.words;

import java.time.LocalDate;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.Step;

/// A line of a draft's history.
public final class DraftEntryWords {

  private DraftEntryWords() {}

  /// What happened, without who and when.
  public static String of(Step step) {
    return switch (step) {
      case Step.Decided it -> "行の決定: " + DecisionWords.of(it.decision());
      case Step.Submitted _ -> "確認を依頼";
      case Step.Approved _ -> "承認";
      case Step.SentBack _ -> "差し戻し";
      case Step.Scheduled(LocalDate on, String _) -> date(on) + "の公開を予約";
      case Step.Published(int revision, String importer, String _) ->
          "改訂" + revision + "として公開（取込プログラム " + importer + "）";
      case Step.Abandoned _ -> "中止";
    };
  }

  /// `2026年2月4日 10:05 青森 花子: 承認（理由）`
  public static String of(DraftEntry entry) {
    String text = entry.step().text();
    return InstantWords.of(entry.at())
        + " "
        + entry.person()
        + ": "
        + of(entry.step())
        + (text.isEmpty() ? "" : "（" + text + "）");
  }

  public static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
