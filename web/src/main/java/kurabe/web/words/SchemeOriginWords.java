package kurabe.web.words;

import kurabe.core.catalog.SchemeEntry.Origin;

/// Where the text of a scheme comes from.
public final class SchemeOriginWords {

  private SchemeOriginWords() {}

  public static String of(Origin origin) {
    return switch (origin) {
      case BUNDLED -> "同梱";
      case EDITED -> "編集済み";
      case ADDED -> "追加";
    };
  }

  public static String explanation(Origin origin) {
    return switch (origin) {
      case BUNDLED -> "比べに同梱されている評価方法です。";
      case EDITED -> "同梱の評価方法を、この環境で書き換えたものです。取り下げると同梱の内容に戻ります。";
      case ADDED -> "この環境で追加された評価方法です。";
    };
  }
}
