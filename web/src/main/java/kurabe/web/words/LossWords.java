package kurabe.web.words;

import kurabe.core.crossing.Loss;

/// What one loses by looking at an edition through a scheme, as one sentence.
public final class LossWords {

  private LossWords() {}

  public static String of(Loss loss) {
    return switch (loss) {
      case Loss.FiguresGraded(var units) ->
          "数値のある" + units.size() + "件は段階にまとめられ、段階の中での差や境目までの距離が見えなくなります。";
      case Loss.OvershootCut(var rates) ->
          "上限を超えた" + rates.size() + "件の達成率は上限に切りそろえられ、どれだけ超えたかが見えなくなります。";
      case Loss.UndershootCut(var rates) ->
          "下限を下回った" + rates.size() + "件の達成率は下限に切り上げられ、どれだけ下回ったかが見えなくなります。";
      case Loss.Widened(var reason, var units) ->
          units.size() + "件は幅でしか評価できません。" + BoundReasonWords.of(reason);
      case Loss.Dropped(var reason, var units) ->
          units.size() + "件は評価できません。" + RefusalWords.of(reason);
    };
  }
}
