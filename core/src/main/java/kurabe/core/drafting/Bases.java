package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.draft.Rows;
import kurabe.core.draft.Work;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.report.EditionHead;
import kurabe.core.time.Period;

/// Finds what a draft is held against: the current revision of the same edition or survey, else the
/// plan's last edition before it.
@Singleton
final class Bases {

  private final EditionLibrary editions;
  private final SurveyLibrary surveys;
  private final SurveyArchive archive;

  Bases(EditionLibrary editions, SurveyLibrary surveys, SurveyArchive archive) {
    this.editions = editions;
    this.surveys = surveys;
    this.archive = archive;
  }

  Base find(Work work) {
    return switch (work) {
      case Work.OfEdition(PlanCode plan, Period asOf) ->
          editions
              .findEdition(plan, asOf)
              .or(() -> findEarlier(plan, asOf.end()))
              .<Base>map(Bases::base)
              .orElseGet(Base.Nothing::new);
      case Work.OfSurvey(SurveyCode survey) -> base(survey);
    };
  }

  private Optional<PublishedEdition> findEarlier(PlanCode plan, LocalDate end) {
    List<Period> known =
        editions.listEditions().stream()
            .filter(it -> it.plan().code().equals(plan))
            .map(EditionSummary::asOf)
            .sorted(Comparator.comparing(Period::end).reversed())
            .toList();
    return known.stream()
        .filter(it -> it.end().isBefore(end))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .flatMap(asOf -> editions.findEdition(plan, asOf));
  }

  private static Base base(PublishedEdition published) {
    EditionHead head = published.edition().head();
    return new Base.Revision(
        new Work.OfEdition(head.plan().code(), head.asOf()),
        published.revision(),
        Rows.of(published.edition()));
  }

  private Base base(SurveyCode survey) {
    return surveys.listSurveys().stream()
        .filter(it -> it.survey().code().equals(survey))
        .findFirst()
        .map(it -> new SurveyArchive.Key(survey, it.revision()))
        .flatMap(key -> archive.listContents(List.of(key)).stream().findFirst())
        .<Base>map(
            it -> new Base.Revision(new Work.OfSurvey(survey), it.revision(), Rows.of(it.table())))
        .orElseGet(Base.Nothing::new);
  }
}
