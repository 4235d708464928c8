package kurabe.web.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kurabe dispute`: objections to published figures.
@Command(
    name = "dispute",
    description = "公表された数値への異議を、一覧・申し立て・解決します。",
    subcommands = {DisputeListCommand.class, DisputeAddCommand.class, DisputeResolveCommand.class})
public final class DisputeCommand implements Runnable {

  @Spec private CommandSpec command;

  /// What runs when no subcommand is named.
  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "list、add、resolve のどれかを指定してください。");
  }
}
