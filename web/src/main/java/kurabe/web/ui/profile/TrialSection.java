package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kurabe.core.importing.Examination;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.TrialRun;
import kurabe.core.report.Edition;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.words.PeriodWords;

/// What a profile reads from the sample as it stands now, and what it stumbles over.
final class TrialSection extends Composite<Section> {

  private static final int PROBLEMS = 50;

  private final TrialRun trial;

  TrialSection(TrialRun trial) {
    this.trial = trial;
    getContent().addClassName("trial");
    getContent().getElement().setAttribute("aria-live", "polite");
    waiting("文書を選ぶと、この設定で読み取った結果がここに表示されます。");
  }

  void waiting(String words) {
    getContent().removeAll();
    getContent().add(new H2("読み取りの結果"), new Paragraph(words));
  }

  void show(Profile profile, Sample sample) {
    getContent().removeAll();
    getContent().add(new H2("読み取りの結果"));
    switch (trial.examine(profile, sample.contents(), sample.submission())) {
      case Examination.Draft draft -> show(draft.edition(), profile, sample);
      case Examination.Refused(List<Problem> problems) -> {
        getContent().add(new Paragraph("この設定では取り込めません。理由は次のとおりです。"));
        getContent().add(new ProblemList(first(problems)));
      }
      case Examination.SurveyDraft _, Examination.RecordDraft _ ->
          throw new IllegalStateException("profiles read reports");
    }
  }

  private void show(Edition edition, Profile profile, Sample sample) {
    long indicators = edition.allItems().mapToLong(item -> item.indicators().size()).sum();
    getContent()
        .add(
            new Paragraph(
                PeriodWords.of(edition.head().asOf())
                    + "の版として、項目"
                    + edition.allItems().count()
                    + "件、指標"
                    + indicators
                    + "件、実績値"
                    + edition.observations().size()
                    + "件、評価"
                    + edition.evaluations().size()
                    + "件を読み取りました。"));
    if (!trial.recognises(profile, sample.contents())) {
      getContent().add(new Paragraph("注意: recognise の条件に合わないため、取り込みのときに自動では選ばれません。"));
    }
    getContent()
        .add(
            new TrialTable(edition),
            new Paragraph(ProblemList.summary(edition.problems())),
            new ProblemList(first(edition.problems())));
  }

  private static List<Problem> first(List<Problem> problems) {
    return problems.stream().limit(PROBLEMS).toList();
  }
}
