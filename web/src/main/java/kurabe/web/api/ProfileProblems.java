package kurabe.web.api;

import io.micronaut.http.HttpStatus;
import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.profile.ProfileCode;
import kurabe.web.json.FaultJson;

/// What can be wrong with a question about profiles, or with the text of one.
final class ProfileProblems {

  private ProfileProblems() {}

  static ApiProblem noSuchProfile(String code) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-profile",
        "取込の設定が見つかりません",
        "「" + code + "」という取込の設定はありません。/api/v1/profiles で一覧を見られます。");
  }

  static ApiProblem faulty(List<Fault> faults) {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "faulty-profile",
        "取込の設定に誤りがあります",
        faults.size() + "件の誤りがあります。すべて直してから、もう一度送ってください。何も保存していません。",
        FaultJson.all(faults));
  }

  static ApiProblem noPerson() {
    return new ApiProblem(
        HttpStatus.BAD_REQUEST,
        "no-person",
        "登録する人の名前がありません",
        "person に、この取込の設定に責任を持つ人の名前を指定してください。");
  }

  static ApiProblem conflict(String code, ProfileCode profile) {
    return new ApiProblem(
        HttpStatus.CONFLICT,
        code,
        "ほかの人が先に変更しました",
        "「" + profile.value() + "」は、指定された版の後に変更されています。新しい版を読んでから、もう一度送ってください。");
  }
}
