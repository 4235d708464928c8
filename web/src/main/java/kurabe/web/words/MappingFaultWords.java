package kurabe.web.words;

import kurabe.core.mapping.MappingFault;

/// Why a decision about a mapping is not taken in, and what to do about it.
public final class MappingFaultWords {

  private MappingFaultWords() {}

  public static String of(MappingFault fault) {
    return switch (fault) {
      case UNKNOWN_PLAN -> "その計画の版は公開されていません。計画の短い名前を確かめてください。";
      case UNKNOWN_SUBJECT -> "その指標・項目は計画の最新の版にありません。番号と名前を確かめてください。";
      case AMBIGUOUS_SUBJECT -> "指標が複数あります。取組の番号と指標の名前の両方を指定してください。";
      case UNKNOWN_CONCEPT -> "その共通指標はありません。共通指標の一覧から選んでください。";
      case UNKNOWN_THEME -> "そのテーマはありません。テーマの一覧から選んでください。";
      case NO_GROUND -> "根拠を入力してください。";
      case GROUND_TOO_LONG -> "根拠は" + MappingFault.LONGEST_GROUND + "文字以内で入力してください。";
      case NO_PERSON -> "氏名を入力してください。";
      case PERSON_TOO_LONG -> "氏名は" + MappingFault.LONGEST_PERSON + "文字以内で入力してください。";
      case CONTROL_CHARACTERS -> "氏名または根拠に使えない文字（改行などの制御文字）が含まれています。";
      case NOTHING_TO_WITHDRAW -> "取り消せる確認はありません。人が確認した対応付けだけを取り消せます。";
    };
  }
}
