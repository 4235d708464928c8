package kurabe.db.survey;

import jakarta.inject.Singleton;

/// Writes all that hangs on a survey's revision: one batch per table. Tables that others refer to
/// come first.
@Singleton
record SurveyContents(
    SurveyTables.Vintages vintages, ValueWriter values, SurveyTables.Problems problems) {

  void save(SurveyRows rows) {
    if (!rows.vintages().isEmpty()) {
      vintages.saveAll(rows.vintages());
      values.write(rows.values());
    }
    if (!rows.problems().isEmpty()) {
      problems.saveAll(rows.problems());
    }
  }
}
