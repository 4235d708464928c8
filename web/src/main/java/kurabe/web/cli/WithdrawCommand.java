package kurabe.web.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.mapping.Confirmations;
import kurabe.web.json.MappingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `kurabe concordance withdraw`: takes a person's confirmation back.
@Command(name = "withdraw", description = "人が確認した対応付けを取り消します。履歴は残ります。")
final class WithdrawCommand implements Callable<Integer> {

  @Mixin private final GivenMapping given = new GivenMapping();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    MappingRequest request = given.request(Optional.empty(), Optional.empty(), Optional.empty());
    try (var beans = Beans.start()) {
      Confirmations confirmations = beans.getBean(Confirmations.class);
      return ConfirmCommand.tell(
          request
              .findSubject()
              .map(
                  subject ->
                      confirmations.withdraw(
                          subject, request.groundOrEmpty(), request.personOrEmpty())),
          "対応付けの確認を取り消しました。",
          Output.of(command.commandLine()));
    }
  }
}
