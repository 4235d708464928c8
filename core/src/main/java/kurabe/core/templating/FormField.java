package kurabe.core.templating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a form says about the report as a whole: a label in the first cell of a row, the entry in
/// the next.
public enum FormField {
  /// Tells the form from any other table. Its entry is [#MARK].
  FORM("様式"),
  JURISDICTION("団体コード"),
  PUBLISHER("公表した団体"),
  PLAN_CODE("計画のコード"),
  PLAN_TITLE("計画の名称"),
  SCHEME("評価方法のコード"),
  PERIOD("報告の時点"),
  INDICATOR_NAME("指標の呼び名"),
  /// One level a cell, from the root down.
  LEVELS("階層"),
  /// The levels whose items the plan numbers throughout; may be blank.
  NUMBERED("通し番号のある階層");

  /// The version of the form.
  public static final String MARK = "kurabe-report-1";

  private final String label;

  FormField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean mayBeBlank() {
    return this == NUMBERED;
  }

  public static List<FormField> list() {
    return List.of(values());
  }

  public static Optional<FormField> find(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}
