package kurabe.web.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.scheme.EvaluationScheme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe schemes check`: reads a text and says what it makes of it, or all that is wrong with it.
/// Needs no storage.
@Command(name = "check", description = "評価方法の定義を読み取り、誤りをすべて出します。何も保存しません。")
final class SchemesCheck implements Callable<Integer> {

  @Parameters(paramLabel = "<ファイル>", description = "評価方法の定義の YAML ファイル。")
  private String file;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    return switch (GivenScheme.ofFile(file)) {
      case GivenScheme.Missing(List<String> reasons) -> {
        reasons.forEach(output::message);
        yield Output.REFUSED;
      }
      case GivenScheme.Found(EvaluationScheme scheme, var _) -> {
        output.text(List.of(scheme.code().value()));
        output.text(SchemeText.rule(scheme));
        yield CommandLine.ExitCode.OK;
      }
    };
  }
}
