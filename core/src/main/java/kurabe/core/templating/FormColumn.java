package kurabe.core.templating;

import java.util.List;
import kurabe.core.profile.Role;

/// The columns of a form after those of the plan's levels, by the texts over them.
public enum FormColumn {
  DEPARTMENT("担当", Role.DEPARTMENT),
  NAME("指標", Role.NAME),
  UNIT("単位", Role.UNIT),
  DIRECTION("向き", Role.DIRECTION),
  BASELINE("基準値", Role.BASELINE),
  BASELINE_TIME("基準値の時点", Role.BASELINE_TIME),
  TARGET("目標値", Role.TARGET),
  TARGET_DUE("目標の期限", Role.TARGET_DUE),
  RATIONALE("目標の根拠", Role.RATIONALE),
  VALUE("実績値", Role.VALUE),
  VALUE_TIME("実績値の時点", Role.VALUE_TIME),
  RATE("達成率", Role.RATE),
  GRADE("評価", Role.GRADE),
  NATIONAL("全国値", Role.NATIONAL),
  SOURCE("データの出所", Role.SOURCE),
  PROGRESS("取組の内容", Role.PROGRESS);

  private final String header;
  private final Role role;

  FormColumn(String header, Role role) {
    this.header = header;
    this.role = role;
  }

  public String header() {
    return header;
  }

  public Role role() {
    return role;
  }

  /// What stands over the numbers of a level's items.
  public static String numberOf(String level) {
    return level + "の番号";
  }

  public static List<FormColumn> list() {
    return List.of(values());
  }
}
