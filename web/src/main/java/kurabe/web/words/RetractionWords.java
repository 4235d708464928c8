package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import kurabe.core.drafting.Retraction;

/// What came of withdrawing a revision, or of undoing that, where it was not done.
public final class RetractionWords {

  private RetractionWords() {}

  public static String of(Retraction retraction) {
    return switch (retraction) {
      case Retraction.Done _ -> "記録しました。";
      case Retraction.Faulty(var faults) ->
          faults.stream().map(DraftFaultWords::of).collect(joining("\n"));
      case Retraction.NoSuchRevision _ -> "その改訂は公開されていません。公開の一覧: kurabe changes";
      case Retraction.AlreadyWithdrawn _ -> "その改訂は、すでに取り下げられています。";
      case Retraction.NotWithdrawn _ -> "その改訂は、取り下げられていません。";
    };
  }
}
