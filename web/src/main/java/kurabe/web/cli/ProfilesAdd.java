package kurabe.web.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.catalog.Fault;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.ProfileSaving;
import kurabe.web.words.FaultWords;
import kurabe.web.words.ProfileWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe profiles add`: saves a profile, or the next version of one.
@Command(name = "add", description = "取込の設定を登録します。同じコードのものがあれば、新しい版になります。")
final class ProfilesAdd implements Callable<Integer> {

  @Parameters(paramLabel = "<ファイル>", description = "取込の設定の YAML ファイル。")
  private String file;

  @Option(names = "--person", required = true, paramLabel = "<名前>", description = "登録する人の名前。")
  private String person;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (person.isBlank()) {
      throw new ParameterException(command.commandLine(), "--person に名前を指定してください。");
    }
    return switch (GivenText.of(file)) {
      case GivenText.Missing(String reason) -> refuse(List.of(reason));
      case GivenText.Found(String yaml) -> add(yaml);
    };
  }

  private int add(String yaml) {
    try (var beans = Beans.start()) {
      ProfileSaving saving =
          beans.getBean(ProfileEditing.class).save(yaml, person, Optional.empty(), false);
      return switch (saving) {
        case ProfileSaving.Saved _, ProfileSaving.Unchanged _, ProfileSaving.Withdrawn _ -> {
          Output.of(command.commandLine()).text(List.of(ProfileWords.of(saving)));
          yield CommandLine.ExitCode.OK;
        }
        case ProfileSaving.Faulty(List<Fault> faults) -> {
          int _ = refuse(List.of(ProfileWords.of(saving)));
          yield refuse(faults.stream().map(fault -> "  " + FaultWords.withPlace(fault)).toList());
        }
        case ProfileSaving.CodeTaken _, ProfileSaving.Overtaken _ ->
            refuse(List.of(ProfileWords.of(saving)));
      };
    }
  }

  private int refuse(List<String> reasons) {
    Output output = Output.of(command.commandLine());
    reasons.forEach(output::message);
    return Output.REFUSED;
  }
}
