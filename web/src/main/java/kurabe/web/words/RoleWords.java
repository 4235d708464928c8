package kurabe.web.words;

import kurabe.core.profile.Role;

/// What a column of a report's table is.
public final class RoleWords {

  private RoleWords() {}

  public static String of(Role role) {
    return switch (role) {
      case LEVEL -> "階層（分野・施策・取組など）";
      case NUMBER -> "番号";
      case NAME -> "指標の名前";
      case UNIT -> "単位";
      case DIRECTION -> "向き（大きいほど良いか）";
      case DEPARTMENT -> "担当";
      case SOURCE -> "データの出所";
      case BASELINE -> "基準値";
      case BASELINE_TIME -> "基準値の時点";
      case TARGET -> "目標値";
      case TARGET_DUE -> "目標の期限";
      case RATIONALE -> "目標の根拠";
      case MILESTONE -> "目安値（途中の目標）";
      case VALUE -> "実績値";
      case VALUE_TIME -> "実績値の時点";
      case RATE -> "達成率";
      case DIFFERENCE -> "前の期間との差";
      case GRADE -> "評価の記号";
      case NATIONAL -> "全国値";
      case PLANNED -> "計画（文）";
      case PROGRESS -> "取組の内容（文）";
      case NEXT -> "今後の取組（文）";
      case IGNORE -> "読まない";
    };
  }
}
