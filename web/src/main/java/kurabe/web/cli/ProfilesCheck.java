package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.ProfileCheck;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.TrialRun;
import kurabe.web.words.FaultWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe profiles check`: reads a text and, where one is given, a document by it. Stores nothing.
@Command(name = "check", description = "取込の設定を読み取り、誤りをすべて出します。何も保存しません。")
final class ProfilesCheck implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "<ファイル>", description = "取込の設定の YAML ファイル。")
  private String file;

  @Option(names = "--document", paramLabel = "<文書>", description = "この設定で試しに読み取る文書。")
  private @Nullable Path document;

  @Option(names = "--as-of", paramLabel = "<時点>", description = "報告の時点（R6、2025-12-31 など）。")
  private @Nullable String asOf;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    return switch (GivenText.of(file)) {
      case GivenText.Missing(String reason) -> {
        output.message(reason);
        yield Output.REFUSED;
      }
      case GivenText.Found(String yaml) -> check(yaml, output);
    };
  }

  private int check(String yaml, Output output) {
    try (var beans = Beans.start()) {
      return switch (beans.getBean(ProfileEditing.class).check("profile.yml", yaml)) {
        case ProfileCheck.Faulty(var faults) -> {
          output.message(file + "に" + faults.size() + "件の誤りがあります。");
          faults.forEach(fault -> output.message("  " + FaultWords.withPlace(fault)));
          yield Output.REFUSED;
        }
        case ProfileCheck.Sound(Profile profile) -> sound(profile, beans, output);
      };
    }
  }

  private int sound(Profile profile, ApplicationContext beans, Output output) {
    output.text(List.of(profile.code().value() + ": " + profile.title()));
    Path path = document;
    return path == null ? CommandLine.ExitCode.OK : read(path, profile, beans, output);
  }

  private int read(Path path, Profile profile, ApplicationContext beans, Output output) {
    TrialRun trial = beans.getBean(TrialRun.class);
    GivenFile given =
        GivenFile.examine(
            path,
            GivenTime.parse(asOf, command.commandLine()),
            (Submission submission) -> trial.examine(profile, submission));
    return switch (given.examination()) {
      case Examination.Draft draft -> {
        output.text(DraftText.of(draft));
        yield CommandLine.ExitCode.OK;
      }
      case Examination.SurveyDraft _, Examination.RecordDraft _ -> Output.REFUSED;
      case Examination.Refused(List<Problem> problems) -> {
        output.refusal(given, problems);
        yield Output.REFUSED;
      }
    };
  }
}
