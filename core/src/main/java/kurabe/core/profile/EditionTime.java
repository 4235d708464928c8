package kurabe.core.profile;

import kurabe.core.time.Period;

/// Where the time that a report reports on is found. What a person says comes first.
public sealed interface EditionTime {

  /// In a line of the report: the first time that the expression, or its first group, holds.
  record InText(TextPattern.Regex pattern) implements EditionTime {}

  /// The newest of the times that the tables' headers name.
  record NewestColumn() implements EditionTime {}

  /// The same for all reports; for a plan that is reported on once.
  record Fixed(Period period) implements EditionTime {}

  /// Nowhere: the person who brings the report says it.
  record Asked() implements EditionTime {}
}
