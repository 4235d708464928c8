package kurabe.db.edition;

/// The tables whose figures a person may have put right.
enum FigureKind {
  OBSERVATION("observation"),
  EVALUATION("evaluation"),
  TARGET("target"),
  REFERENCE("reference"),
  GOAL("goal");

  private final String code;

  FigureKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
