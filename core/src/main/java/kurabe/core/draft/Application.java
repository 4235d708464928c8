package kurabe.core.draft;

import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// Applies what people decided to what was read. A pure function: the same bytes, importer and
/// decisions always give the same content.
public final class Application {

  private Application() {}

  /// Texts first, then what is left out. Rows keep the keys that their names give.
  public static Edition underOwnKeys(Rulings rulings, Edition edition, Reprint reprint) {
    return Discards.apply(rulings, new Edits(rulings, reprint, edition).apply());
  }

  /// The last step: decisions name rows by the document's own keys.
  public static Edition matched(Rulings rulings, Edition edition) {
    return Matches.apply(rulings, edition);
  }

  public static SurveyTable of(Rulings rulings, SurveyTable table) {
    return Discards.apply(rulings, table);
  }
}
