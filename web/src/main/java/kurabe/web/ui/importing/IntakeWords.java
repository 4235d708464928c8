package kurabe.web.ui.importing;

import static java.util.stream.Collectors.joining;

import kurabe.core.drafting.Intake;
import kurabe.core.drafting.PublicationLog;
import kurabe.core.publishing.Publication;
import kurabe.web.words.DraftFaultWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.WorkWords;

/// What came of bringing a file.
final class IntakeWords {

  private IntakeWords() {}

  static String of(Intake intake) {
    return switch (intake) {
      case Intake.Taken(var draft, var _) ->
          "読み取りました。「"
              + draft.origin().title()
              + "」（"
              + WorkWords.of(draft.origin().work())
              + "）の下書き"
              + draft.id().value()
              + "を確かめる";
      case Intake.AlreadyDrafted(var draft, var _) ->
          "同じファイルの下書き" + draft.id().value() + "がすでにあります。開く";
      case Intake.AlreadyPublished(var known, var _) -> known(known);
      case Intake.Recorded(Publication.Published _, var draft) ->
          "「"
              + draft.record().document().title()
              + "」を保管しました。会議の文書には確かめる数値がないため、下書きは作りません。事例・意見を見る";
      case Intake.Recorded(Publication.AlreadyKnown _, var _) -> "同じ文書はすでに保管されています。事例・意見を見る";
      case Intake.Refused(var problems) ->
          "取り込めません。" + problems.stream().map(ProblemWords::withPlace).collect(joining(" "));
      case Intake.Faulty(var faults) ->
          faults.stream().map(DraftFaultWords::of).collect(joining(" "));
    };
  }

  private static String known(PublicationLog.Known known) {
    return "同じファイルは、改訂"
        + known.revision()
        + "としてすでに公開されています（"
        + InstantWords.of(known.publishedAt())
        + (known.withdrawn() ? "、取り下げ済み）。戻すには公開の履歴を開いてください。" : "）。")
        + "もう一度取り込むには、理由の欄に書いてから、ファイルを置いてください。";
  }
}
