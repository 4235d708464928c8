package kurabe.web.ui.concordance;

import java.util.Arrays;
import java.util.Optional;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;

/// Which rows of a plan are shown.
enum Shown {
  ALL("all", "すべて"),
  UNMAPPED("unmapped", "対応付けのないもの"),
  CONCEPTS("concepts", "共通指標に対応するもの"),
  THEMES("themes", "テーマだけのもの"),
  CONFIRMED("confirmed", "人が確認したもの");

  private final String code;
  private final String label;

  Shown(String code, String label) {
    this.code = code;
    this.label = label;
  }

  String code() {
    return code;
  }

  String label() {
    return label;
  }

  static Optional<Shown> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  boolean holds(PlanMapping.Row row) {
    Optional<Mapping> mapping = row.mapping();
    return switch (this) {
      case ALL -> true;
      case UNMAPPED -> mapping.isEmpty();
      case CONCEPTS -> mapping.filter(one -> one.aim() instanceof Aim.ToConcept).isPresent();
      case THEMES -> mapping.filter(one -> one.aim() instanceof Aim.ToTheme).isPresent();
      case CONFIRMED -> mapping.flatMap(Mapping::confirmation).isPresent();
    };
  }
}
