package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import kurabe.core.drafting.Progress;

/// What came of something that a person wanted to do with a draft.
public final class ProgressWords {

  private ProgressWords() {}

  public static String of(Progress progress) {
    return switch (progress) {
      case Progress.Done(var draft) ->
          "下書き" + draft.id().value() + ": " + StageWords.of(draft.stage());
      case Progress.Published it -> "改訂" + it.revision() + "として公開しました。";
      case Progress.Faulty(var faults) ->
          faults.stream().map(DraftFaultWords::of).collect(joining("\n"));
      case Progress.Overtaken(var _, var since) ->
          "ほかの人が先に変更しました。内容を見直してから、もう一度操作してください。\n"
              + since.stream().map(DraftEntryWords::of).collect(joining("\n"));
      case Progress.WrongStage(var stage) -> "この下書きは「" + StageWords.of(stage) + "」のため、その操作はできません。";
      case Progress.NoSuchDraft _ -> "その番号の下書きはありません。一覧: kurabe drafts list";
      case Progress.Unreadable(var problems) ->
          "いまの取込プログラムでは、このファイルを読めません。\n"
              + problems.stream().map(ProblemWords::withPlace).collect(joining("\n"));
      case Progress.AlreadyKnown it ->
          "同じファイルは、すでに公開されています（改訂"
              + it.revision()
              + "、"
              + InstantWords.of(it.publishedAt())
              + "に公開）。";
    };
  }
}
