package kurabe.web.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.drafting.Retraction;
import kurabe.core.drafting.Withdrawals;
import kurabe.web.words.RetractionWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `kurabe withdraw`: takes a published revision back.
@Command(name = "withdraw", description = "公開した改訂を取り下げます。履歴には残ります。--reason が要ります。")
public final class WithdrawRevisionCommand implements Callable<Integer> {

  @Mixin private final GivenRevision given = new GivenRevision();

  @Mixin private final GivenPerson person = new GivenPerson();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    CommandLine line = command.commandLine();
    Output output = Output.of(line);
    try (var beans = Beans.start()) {
      Retraction done =
          beans
              .getBean(Withdrawals.class)
              .withdraw(given.work(line), given.number(line), person.name(), person.reason());
      if (done instanceof Retraction.Done) {
        output.text(List.of("取り下げました。履歴には残ります（戻すには kurabe restore）。"));
        return CommandLine.ExitCode.OK;
      }
      output.message(RetractionWords.of(done));
      return Output.REFUSED;
    }
  }
}
