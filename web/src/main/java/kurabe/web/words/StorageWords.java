package kurabe.web.words;

import kurabe.core.publishing.StorageUnavailable;

/// Why the data cannot be reached, and what the person who runs Kurabe can do about it.
public final class StorageWords {

  private StorageWords() {}

  public static String of(StorageUnavailable problem) {
    return reason(problem.reason()) + "（" + problem.place() + "）";
  }

  static String reason(StorageUnavailable.Reason reason) {
    return switch (reason) {
      case UNSUPPORTED_PLATFORM ->
          "この機種用のデータベースは同梱していません。DATASOURCES_DEFAULT_URL で PostgreSQL を指定してください。";
      case FOLDER_NOT_WRITABLE -> "データの置き場所に書き込めません。権限を確かめるか、KURABE_HOME で別の場所を指定してください。";
      case IN_USE_ELSEWHERE -> "データの置き場所を別のコンピューターが使用中です。そちらを終了するか、KURABE_HOME で別の場所を指定してください。";
      case OTHER_SERVER_VERSION ->
          "データが別の版のデータベースで作られています。作ったときの版の Kurabe を使うか、KURABE_HOME で別の場所を指定してください。";
      case ROOT_REFUSED -> "この環境では root のままデータベースを起動できません。root でない利用者で実行してください。";
      case START_FAILED -> "データベースを起動できません。記録を確かめてください。";
      case START_TIMED_OUT -> "データベースの起動に時間がかかりすぎています。しばらく待ってから再度実行してください。";
      case UNREACHABLE -> "データベースに接続できません。アドレスと利用者名、パスワードを確かめてください。";
      case MIGRATION_FAILED -> "データベースの表をこの版の形に整えられません。Kurabe の版を確かめ、記録を管理者に知らせてください。";
    };
  }
}
