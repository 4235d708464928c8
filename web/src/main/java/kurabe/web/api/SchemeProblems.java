package kurabe.web.api;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.authoring.Withdrawing;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.json.FaultJson;
import kurabe.web.words.SavingWords;
import kurabe.web.words.SchemeLookupWords;

/// What can be wrong with a question about schemes, or with the text of one.
final class SchemeProblems {

  private static final String LIST = "/api/v1/schemes で評価方法の一覧を見られます。";

  private SchemeProblems() {}

  static ApiProblem noSuchScheme(SchemeLookup.Unknown lookup) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-scheme",
        "評価方法が見つかりません",
        SchemeLookupWords.unknown(lookup) + LIST);
  }

  static ApiProblem ambiguousScheme(SchemeLookup.Ambiguous lookup) {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "ambiguous-scheme",
        "評価方法を1つに決められません",
        SchemeLookupWords.ambiguous(lookup) + "。" + LIST);
  }

  static ApiProblem unreadable(SchemeEntry entry) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "unreadable-scheme",
        "評価方法の定義を読み取れません",
        "「" + entry.code().value() + "」の定義に誤りがあるため、評価に使えません。",
        FaultJson.all(entry.faults()));
  }

  static ApiProblem faulty(List<Fault> faults) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "faulty-scheme",
        "評価方法の定義に誤りがあります",
        faults.size() + "件の誤りがあります。すべて直してから、もう一度送ってください。何も保存していません。",
        FaultJson.all(faults));
  }

  static ApiProblem noPerson() {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST, "no-person", "名前がありません", "person に、この評価方法に責任を持つ人の名前を指定してください。");
  }

  static ApiProblem codeChanged(SchemeCode expected, SchemeCode found) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "code-changed",
        "評価方法のコードが変わっています",
        "「" + expected.value() + "」の定義に「" + found.value() + "」というコードが書かれています。");
  }

  static ApiProblem codeTaken(SchemeCode code) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "code-taken",
        "そのコードはすでに使われています",
        "「" + code.value() + "」の評価方法はすでにあります。別のコードにしてください。");
  }

  static ApiProblem notWithdrawn(Withdrawing reason) {
    return new ApiProblem(
        HttpStatus.CONFLICT, "not-withdrawn", "評価方法を取り下げられません", SavingWords.of(reason));
  }

  static ApiProblem overtaken(SchemeCode code) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        "overtaken",
        "ほかの人が先に変更しました",
        "「" + code.value() + "」は、指定された版の後に変更されています。新しい版を読んでから、もう一度送ってください。");
  }
}
