package kurabe.web.api;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.drafting.DraftFault;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Retraction;
import kurabe.core.problem.Problem;
import kurabe.web.json.DisputeFaultJson;
import kurabe.web.json.DraftEntryJson;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.ProgressWords;
import kurabe.web.words.RetractionWords;

/// Why something cannot be done with a draft, as an answer.
final class DraftProblems {

  private DraftProblems() {}

  static ApiProblem of(Progress progress) {
    String words = ProgressWords.of(progress);
    return switch (progress) {
      case Progress.Faulty(List<DraftFault> faults) -> faulty(faults);
      case Progress.Overtaken(var _, var since) ->
          new ApiProblem(
              HttpStatus.CONFLICT,
              "overtaken",
              "ほかの人が先に変更しました",
              words,
              List.of(),
              List.of(),
              since.stream().map(DraftEntryJson::of).toList());
      case Progress.WrongStage _ -> conflict("wrong-stage", words);
      case Progress.AlreadyKnown _ -> conflict("already-known", words);
      case Progress.NoSuchDraft _ -> noSuchDraft();
      case Progress.Unreadable(var problems) -> unreadable(problems);
      case Progress.Done _, Progress.Published _ ->
          throw new IllegalArgumentException("nothing is wrong: " + progress);
    };
  }

  static ApiProblem of(Retraction retraction) {
    String words = RetractionWords.of(retraction);
    return switch (retraction) {
      case Retraction.Faulty(var faults) -> faulty(faults);
      case Retraction.NoSuchRevision _ ->
          new ApiProblem(HttpStatus.NOT_FOUND, "no-such-revision", "改訂が見つかりません", words);
      case Retraction.AlreadyWithdrawn _ -> conflict("already-withdrawn", words);
      case Retraction.NotWithdrawn _ -> conflict("not-withdrawn", words);
      case Retraction.Done _ -> throw new IllegalArgumentException("nothing is wrong");
    };
  }

  static ApiProblem noSuchDraft() {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-draft",
        "下書きが見つかりません",
        "その番号の下書きはありません。/api/v1/drafts で一覧を見られます。");
  }

  static ApiProblem faulty(List<DraftFault> faults) {
    List<DisputeFaultJson> errors = faults.stream().map(DisputeFaultJson::of).toList();
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "invalid-draft",
        "入力内容を受け付けられません",
        errors.stream().map(DisputeFaultJson::message).collect(joining()),
        errors,
        List.of(),
        List.of());
  }

  static ApiProblem unreadable(List<Problem> problems) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "unreadable-file",
        "ファイルを取り込めません",
        problems.stream().map(ProblemWords::withPlace).collect(joining("\n")));
  }

  static ApiProblem noSuchSource(List<String> known) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "no-such-source",
        "文書の種類の指定が正しくありません",
        "source に指定できるのは " + String.join("、", known) + " です。");
  }

  static ApiProblem noSuchWork() {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "no-such-work",
        "公表物の指定が正しくありません",
        "plan と asOf（版の時点）、または survey を指定してください。");
  }

  private static ApiProblem conflict(String code, String words) {
    return new ApiProblem(HttpStatus.CONFLICT, code, "いまはその操作ができません", words);
  }
}
