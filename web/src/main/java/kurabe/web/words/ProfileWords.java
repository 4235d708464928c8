package kurabe.web.words;

import kurabe.core.profiling.ProfileEntry.Origin;
import kurabe.core.profiling.ProfileSaving;

/// What is said of import profiles.
public final class ProfileWords {

  private ProfileWords() {}

  public static String of(Origin origin) {
    return switch (origin) {
      case BUNDLED -> "見本（同梱）";
      case EDITED -> "編集済み";
      case ADDED -> "追加";
    };
  }

  /// What came of saving or withdrawing one, and what to do next.
  public static String of(ProfileSaving saving) {
    return switch (saving) {
      case ProfileSaving.Saved(var version, var _) ->
          "取込の設定「"
              + version.code().value()
              + "」を第"
              + version.number()
              + "版として保存しました。次の取り込みから使われます。";
      case ProfileSaving.Withdrawn(var version) ->
          "取込の設定「" + version.code().value() + "」を取り下げました。公開済みの版はそのまま残ります。";
      case ProfileSaving.Unchanged(var code) -> "取込の設定「" + code.value() + "」に変更はありません。何も保存していません。";
      case ProfileSaving.Faulty(var faults) -> faults.size() + "件の誤りがあるため、保存していません。";
      case ProfileSaving.CodeTaken(var code) ->
          "コード「" + code.value() + "」はすでに使われています。code を別の名前にしてください。";
      case ProfileSaving.Overtaken _ -> "ほかの人が先に変更したため、保存していません。新しい内容を確かめてください。";
    };
  }
}
