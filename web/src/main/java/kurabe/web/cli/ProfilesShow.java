package kurabe.web.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.Profiles;
import kurabe.web.json.ProfileDetailJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe profiles show`: the text of one profile, ready to be copied into a file.
@Command(name = "show", description = "取込の設定の内容（YAML）を出します。")
final class ProfilesShow implements Callable<Integer> {

  @Parameters(paramLabel = "<コード>", description = "取込の設定の短い名前（akita-dx-table など）。")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    try (var beans = Beans.start()) {
      Optional<ProfileEntry> entry =
          code().flatMap(code -> beans.getBean(Profiles.class).current().findEntry(code));
      if (entry.isEmpty()) {
        output.message("「" + name + "」という取込の設定はありません。kurabe profiles で一覧を見られます。");
        return Output.REFUSED;
      }
      switch (format) {
        case JSON ->
            output.json(
                ProfileDetailJson.of(
                    entry.get(),
                    beans.getBean(ProfileEditing.class).listVersions(entry.get().code())),
                beans);
        case TEXT -> output.text(List.of(entry.get().yaml().stripTrailing()));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private Optional<ProfileCode> code() {
    try {
      return Optional.of(new ProfileCode(name));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
