package kurabe.web.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe help`: what there is to be asked, or how one command is used.
@Command(name = "help", description = "使い方を表示します。")
public final class HelpCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "<コマンド>", description = "使い方を知りたいコマンド。")
  private Optional<String> name;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    CommandLine parent = command.commandLine().getParent();
    CommandLine asked = name.map(one -> find(parent, one)).orElse(parent);
    asked.usage(command.commandLine().getOut());
  }

  private CommandLine find(CommandLine parent, String one) {
    CommandLine found = parent.getSubcommands().get(one);
    if (found == null) {
      throw new ParameterException(command.commandLine(), "「" + one + "」というコマンドはありません。");
    }
    return found;
  }
}
