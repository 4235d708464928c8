package kurabe.web.words;

import kurabe.core.council.AddedCase;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.KpiClause;
import kurabe.core.council.LinkTarget;
import kurabe.core.council.RemarkEvent;
import kurabe.core.council.RemarkEvent.Act;

/// Remarks of councils, what followed them, and cases.
public final class HearingWords {

  private HearingWords() {}

  public static String agenda(AgendaItem item) {
    return item.number() + " " + item.title();
  }

  /// What a person did: `回答`.
  public static String act(Act act) {
    return switch (act) {
      case Act.Linked _ -> "結び付け";
      case Act.Unlinked _ -> "結び付けの取り消し";
      case Act.Replied _ -> "回答";
      case Act.Acted _ -> "対応";
    };
  }

  /// Its words; empty for a link that was taken back.
  public static String text(Act act) {
    return switch (act) {
      case Act.Linked(var _, String label) -> label;
      case Act.Unlinked _ -> "";
      case Act.Replied(String text) -> text;
      case Act.Acted(String text) -> text;
    };
  }

  /// Who and when: `青森 花子（〇〇市）、2026年2月4日 10:05`.
  public static String by(RemarkEvent event) {
    return DisputeWords.person(event.by()) + "、" + InstantWords.of(event.at());
  }

  public static String target(LinkTarget target) {
    return switch (target) {
      case LinkTarget.ToIndicator _ -> "指標";
      case LinkTarget.ToItem _ -> "項目";
      case LinkTarget.ToConcept _ -> "共通指標";
    };
  }

  public static String result(AddedCase.Result result) {
    return switch (result) {
      case SUCCESS -> "成功";
      case FAILURE -> "失敗";
      case UNDERWAY -> "途中";
    };
  }

  public static String clause(KpiClause.Kind kind) {
    return switch (kind) {
      case INDEX -> "指数の作り方";
      case REFERENCE_ONLY -> "参考値の扱い";
      case OTHER -> "補足";
    };
  }
}
