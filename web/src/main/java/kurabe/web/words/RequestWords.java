package kurabe.web.words;

import kurabe.core.problem.Problem;
import kurabe.core.problem.Unanswered;

/// Why a service on the network gave nothing, and what to do about it.
public final class RequestWords {

  /// The interface's number for an application id that it does not know.
  private static final String UNKNOWN_ID = "100";

  private RequestWords() {}

  static String of(Problem.RefusedRequest it) {
    String advice = it.status().equals(UNKNOWN_ID) ? "アプリケーションIDを確かめてください。" : "統計表IDと条件を確かめてください。";
    String number = it.status().isEmpty() ? "" : "（番号" + it.status() + "）";
    return it.message().isEmpty()
        ? "e-Statがデータを返しませんでした" + number + "。" + advice
        : "e-Statがデータを返しませんでした" + number + "。「" + it.message() + "」" + advice;
  }

  public static String of(Unanswered reason) {
    return switch (reason) {
      case NO_APPLICATION_ID ->
          "e-StatのアプリケーションIDが設定されていません。e-Statで取得し、環境変数 KURABE_ESTAT_APPLICATION_ID に設定してください。";
      case NO_SUCH_TABLE -> "統計表IDは数字だけで指定してください（例: 0003448237）。";
      case NO_NETWORK -> "e-Statに接続できません。ネットワークを確かめるか、別の端末で取得したJSONファイルを取り込んでください。";
      case TIMED_OUT -> "e-Statから時間内に応答がありません。しばらく待ってやり直すか、地域や時点を絞ってください。";
      case OTHER_ANSWER -> "e-Statから予期しない応答がありました。しばらく待ってやり直してください。";
      case TOO_LARGE -> "e-Statの応答が大きすぎます。地域や時点を絞ってください。";
    };
  }

  static String of(Problem.FailedRequest it) {
    return it.detail().isEmpty() ? of(it.reason()) : of(it.reason()) + "（" + it.detail() + "）";
  }
}
