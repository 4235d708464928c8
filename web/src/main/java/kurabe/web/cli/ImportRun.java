package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.catalog.Schemes;
import kurabe.core.draft.Draft;
import kurabe.core.drafting.Drafting;
import kurabe.core.drafting.Intake;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Reviewing;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Fetched;
import kurabe.core.importing.KnownSource;
import kurabe.core.importing.KnownSources;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.StatisticsPortal;
import kurabe.core.importing.StatisticsRequest;
import kurabe.core.importing.Submission;
import kurabe.core.time.Period;

/// Takes one file after the other in, each by itself: one that is refused keeps no other back.
///
/// @param time what time the files' figures speak of, where the person says so
/// @param source what the files are, where the person says so
/// @param mode what is to become of them
record ImportRun(
    ApplicationContext beans, Optional<Period> time, Optional<String> source, Mode mode) {

  /// What is to become of a file that can be read.
  sealed interface Mode {

    /// Nothing is stored, and nothing is looked up in storage.
    record DryRun() implements Mode {}

    /// It waits for a review.
    record Draft(String person, Optional<String> again) implements Mode {}

    record Publish(String person, String reason, Optional<String> again) implements Mode {}

    record Schedule(LocalDate on, String person, String reason, Optional<String> again)
        implements Mode {}
  }

  Imported take(Path path) {
    return take(examine -> GivenFile.examine(path, time, examine));
  }

  /// Asks e-Stat for a table and takes in what it answers.
  Imported fetch(StatisticsRequest request) {
    Fetched fetched = beans.getBean(StatisticsPortal.class).fetch(request);
    return take(examine -> GivenFile.fetched(request.table(), fetched, time, examine));
  }

  private Imported take(Function<Function<Submission, Examination>, GivenFile> given) {
    Taking taking = new Taking();
    GivenFile file = given.apply(one -> taking.examine(source.map(one::as).orElse(one)));
    return new Imported(file, file.examination(), taking.intake, taking.progress);
  }

  private final class Taking {

    private Optional<Intake> intake = Optional.empty();
    private Optional<Progress> progress = Optional.empty();

    Examination examine(Submission submission) {
      return switch (mode) {
        case Mode.DryRun() -> beans.getBean(ReportImport.class).examine(submission);
        case Mode.Draft(String person, var again) ->
            taken(submission, beans.getBean(Drafting.class).take(submission, person, again));
        case Mode.Publish(String person, String reason, var again) -> {
          Reviewing.AtOnce done =
              beans.getBean(Reviewing.class).publishAtOnce(submission, person, reason, again);
          progress = done.progress();
          yield taken(submission, done.intake());
        }
        case Mode.Schedule(var on, String person, String reason, var again) -> {
          Intake one = beans.getBean(Drafting.class).take(submission, person, again);
          progress =
              one instanceof Intake.Taken(Draft draft, var _)
                  ? Optional.of(
                      beans.getBean(Reviewing.class).scheduleAtOnce(draft.id(), on, person, reason))
                  : Optional.empty();
          yield taken(submission, one);
        }
      };
    }

    private Examination taken(Submission submission, Intake one) {
      intake = Optional.of(one);
      return switch (one) {
        case Intake.Taken(var _, var accepted) -> accepted;
        case Intake.AlreadyDrafted(var _, var accepted) -> accepted;
        case Intake.AlreadyPublished(var _, var accepted) -> accepted;
        case Intake.Recorded(var _, var accepted) -> accepted;
        case Intake.Refused(var problems) -> new Examination.Refused(problems);
        case Intake.Faulty _ -> examined(submission);
      };
    }

    private Examination examined(Submission submission) {
      return beans
          .getBean(ReportImport.class)
          .examine(submission, beans.getBean(Schemes.class)::current);
    }
  }

  static List<String> sources(ApplicationContext beans) {
    return beans.getBean(KnownSources.class).list().stream().map(KnownSource::code).toList();
  }
}
