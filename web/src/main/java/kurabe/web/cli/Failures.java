package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.web.words.StorageWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What people see when a command cannot be understood or breaks; the log gets the cause.
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println("使い方が正しくありません: " + words(problem));
    line.usage(line.getErr());
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String words(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException it -> "次の指定が必要です: " + labels(it);
      case UnmatchedArgumentException it -> "次の指定は分かりません: " + String.join(" ", it.getUnmatched());
      case ParameterException it -> String.valueOf(it.getMessage());
    };
  }

  private static String labels(MissingParameterException problem) {
    return problem.getMissing().stream().map(ArgSpec::paramLabel).collect(joining(" "));
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
    Optional<StorageUnavailable> storage = storage(problem);
    if (storage.isEmpty()) {
      LOG.error("{} failed", line.getCommandName(), problem);
    }
    line.getErr()
        .println(
            storage
                .map(StorageWords::of)
                .orElseGet(() -> "処理を続けられませんでした。原因: " + WebServer.rootMessage(problem)));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static Optional<StorageUnavailable> storage(Throwable problem) {
    return Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
        .filter(StorageUnavailable.class::isInstance)
        .map(StorageUnavailable.class::cast)
        .findFirst();
  }
}
