package kurabe.web.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What people see when a command cannot be understood or breaks; the log gets the cause.
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println("使い方が正しくありません: " + problem.getMessage());
    line.usage(line.getErr());
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
    LOG.error("{} failed", line.getCommandName(), problem);
    line.getErr().println("処理を続けられませんでした。原因: " + WebServer.rootMessage(problem));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
