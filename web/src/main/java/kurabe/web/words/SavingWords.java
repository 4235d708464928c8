package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.Withdrawing;

/// What came of saving or withdrawing a scheme, and what to do next.
public final class SavingWords {

  private SavingWords() {}

  public static String of(Saving saving) {
    return switch (saving) {
      case Saving.Saved(var version, var _) ->
          "評価方法「" + version.code().value() + "」を第" + version.number() + "版として保存しました。";
      case Saving.Unchanged(var code) -> "評価方法「" + code.value() + "」と同じ内容です。何も変えていません。";
      case Saving.Faulty(var faults) -> faults.size() + "件の誤りがあるため、保存していません。";
      case Saving.CodeTaken(var code) -> "コード「" + code.value() + "」はすでに使われています。code を別の名前にしてください。";
      case Saving.CodeChanged(var expected, var found) ->
          "code が「"
              + expected.value()
              + "」から「"
              + found.value()
              + "」に変わっています。別の評価方法にするときは、新規に登録してください。";
      case Saving.Overtaken _ -> "ほかの人が先に変更したため、保存していません。画面を開き直し、新しい内容を確かめてください。";
    };
  }

  public static String of(Withdrawing withdrawing) {
    return switch (withdrawing) {
      case Withdrawing.Withdrawn(var version) -> "評価方法「" + version.code().value() + "」を取り下げました。";
      case Withdrawing.NothingToWithdraw _ -> "取り下げるものがありません。";
      case Withdrawing.InUse(var _, var uses) -> "使っている計画があるため、取り下げられません: " + plans(uses);
      case Withdrawing.Overtaken _ -> "ほかの人が先に変更したため、取り下げていません。画面を開き直し、新しい内容を確かめてください。";
    };
  }

  /// The plans by their titles.
  public static String plans(List<SchemeUse> uses) {
    return uses.stream().map(use -> use.plan().title()).collect(joining("、"));
  }
}
