package kurabe.web.words;

import kurabe.core.draft.Work;

/// What is published in revisions, by its time or code.
public final class WorkWords {

  private WorkWords() {}

  /// `2025年12月末の版`
  public static String of(Work work) {
    return switch (work) {
      case Work.OfEdition(var _, var asOf) -> PeriodWords.of(asOf) + "の版";
      case Work.OfSurvey(var survey) -> "統計表 " + survey.value();
    };
  }
}
