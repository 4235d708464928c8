package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.Withdrawing;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.web.words.SavingWords;
import kurabe.web.words.SchemeLookupWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe schemes withdraw`: takes back what people wrote, to what is bundled or to nothing.
@Command(name = "withdraw", description = "登録した評価方法を取り下げます。同梱の定義があれば、それに戻ります。")
final class SchemesWithdraw implements Callable<Integer> {

  @Parameters(paramLabel = "<評価方法>", description = "短い名前（akita-dx など。akita だけでもよい）。")
  private String name;

  @Option(names = "--person", required = true, paramLabel = "<名前>", description = "取り下げる人の名前。")
  private String person;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (person.isBlank()) {
      throw new ParameterException(command.commandLine(), "--person に名前を指定してください。");
    }
    try (var beans = Beans.start()) {
      return switch (beans.getBean(Schemes.class).current().lookUp(name)) {
        case SchemeLookup.Found(SchemeEntry entry) -> withdraw(entry, beans);
        case SchemeLookup.Unknown unknown -> refuse(SchemeLookupWords.unknown(unknown));
        case SchemeLookup.Ambiguous several -> refuse(SchemeLookupWords.ambiguous(several));
      };
    }
  }

  private int withdraw(SchemeEntry entry, ApplicationContext beans) {
    SchemeEditing editing = beans.getBean(SchemeEditing.class);
    int newest =
        editing.listVersions(entry.code()).stream()
            .findFirst()
            .map(SchemeVersion::number)
            .orElse(0);
    Withdrawing result = editing.withdraw(entry.code(), person, newest);
    return switch (result) {
      case Withdrawing.Withdrawn _ -> tell(SavingWords.of(result));
      case Withdrawing.NothingToWithdraw _, Withdrawing.InUse _, Withdrawing.Overtaken _ ->
          refuse(SavingWords.of(result));
    };
  }

  private int tell(String result) {
    Output.of(command.commandLine()).text(List.of(result));
    return CommandLine.ExitCode.OK;
  }

  private int refuse(String reason) {
    Output.of(command.commandLine()).message(reason);
    return Output.REFUSED;
  }
}
