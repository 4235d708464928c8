package kurabe.web.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe profiles list`: the same as `kurabe profiles`.
@Command(name = "list", description = "取込の設定の一覧を出します。")
final class ProfilesList implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は設定ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    return ProfilesCommand.list(format, Output.of(command.commandLine()));
  }
}
