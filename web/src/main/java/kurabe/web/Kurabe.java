package kurabe.web;

import kurabe.web.cli.AmbitionCommand;
import kurabe.web.cli.AuditCommand;
import kurabe.web.cli.ChangesCommand;
import kurabe.web.cli.CompareCommand;
import kurabe.web.cli.ConceptsCommand;
import kurabe.web.cli.ConcordanceCommand;
import kurabe.web.cli.DifferencesCommand;
import kurabe.web.cli.DisputeCommand;
import kurabe.web.cli.DraftsCommand;
import kurabe.web.cli.ExportCommand;
import kurabe.web.cli.Failures;
import kurabe.web.cli.HelpCommand;
import kurabe.web.cli.ImportCommand;
import kurabe.web.cli.ProfilesCommand;
import kurabe.web.cli.RemarksCommand;
import kurabe.web.cli.RestoreRevisionCommand;
import kurabe.web.cli.SchemesCommand;
import kurabe.web.cli.Serve;
import kurabe.web.cli.StandardOutput;
import kurabe.web.cli.TemplateCommand;
import kurabe.web.cli.WithdrawRevisionCommand;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line's entry.
///
/// Commands are plain objects, not beans: which server, database and log level a command needs is
/// known only after its options are read, and a bean context is configured before it starts.
@Command(
    name = "kurabe",
    description = "都道府県のDX計画を、出典とともに比べます。",
    mixinStandardHelpOptions = true,
    resourceBundle = "kurabe.web.cli.usage",
    synopsisHeading = "使い方: ",
    synopsisSubcommandLabel = "<コマンド>",
    descriptionHeading = "%n",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    commandListHeading = "%nコマンド:%n",
    version = "Kurabe 0.1.0",
    scope = ScopeType.INHERIT,
    exitCodeOnInvalidInput = Kurabe.WRONG_USAGE,
    subcommands = {
      Serve.class,
      ImportCommand.class,
      DraftsCommand.class,
      WithdrawRevisionCommand.class,
      RestoreRevisionCommand.class,
      AuditCommand.class,
      CompareCommand.class,
      ChangesCommand.class,
      DisputeCommand.class,
      RemarksCommand.class,
      ExportCommand.class,
      ConceptsCommand.class,
      ConcordanceCommand.class,
      SchemesCommand.class,
      ProfilesCommand.class,
      TemplateCommand.class,
      AmbitionCommand.class,
      DifferencesCommand.class,
      HelpCommand.class
    })
public final class Kurabe implements Runnable {
  /// `EX_USAGE` of sysexits.h, so that scripts can tell a wrong call from a refused document.
  static final int WRONG_USAGE = 64;

  @Spec private CommandSpec command;

  private Kurabe() {}

  static void main(String[] arguments) {
    oneLog();
    System.exit(commandLine().setOut(StandardOutput.open()).execute(arguments));
  }

  /// What runs when no subcommand is named.
  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "コマンドを指定してください。");
  }

  /// The command line with all its subcommands.
  public static CommandLine commandLine() {
    Failures failures = new Failures();
    return new CommandLine(new Kurabe())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /// Tomcat writes to the JDK's logger; everything belongs in the same place and format.
  private static void oneLog() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
