package kurabe.web.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.Confirmations;
import kurabe.core.mapping.Decision;
import kurabe.core.mapping.MappingFault;
import kurabe.web.json.MappingRequest;
import kurabe.web.words.MappingFaultWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe concordance confirm`: a mapping in a person's name.
@Command(name = "confirm", description = "指標・取組の対応付けを、氏名と根拠を添えて確認します。")
final class ConfirmCommand implements Callable<Integer> {

  @Mixin private final GivenMapping given = new GivenMapping();

  @Option(names = "--concept", paramLabel = "<共通指標>", description = "共通指標の短い名前。--theme とどちらか一方。")
  private Optional<String> concept;

  @Option(
      names = "--fit",
      paramLabel = "<same|proxy>",
      description = "same: 同じ定義（省いたとき）、proxy: 近い定義。")
  private Optional<String> fit;

  @Option(names = "--theme", paramLabel = "<テーマ>", description = "テーマの短い名前。")
  private Optional<String> theme;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    MappingRequest request = given.request(concept, fit, theme);
    Optional<Aim> aim = request.findAim();
    if (aim.isEmpty()) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "--concept（--fit は same か proxy）か --theme のどちらか一方を指定してください。");
    }
    try (var beans = Beans.start()) {
      Confirmations confirmations = beans.getBean(Confirmations.class);
      return tell(
          request.findSubject().map(subject -> confirm(confirmations, subject, aim.get(), request)),
          "対応付けを確認しました。",
          Output.of(command.commandLine()));
    }
  }

  private static Decision confirm(
      Confirmations confirmations, MappedSubject subject, Aim aim, MappingRequest request) {
    return confirmations.confirm(subject, aim, request.groundOrEmpty(), request.personOrEmpty());
  }

  /// @param decision empty where nothing was named to decide about
  static int tell(Optional<Decision> decision, String done, Output output) {
    Decision found =
        decision.orElseGet(() -> new Decision.Refused(List.of(MappingFault.UNKNOWN_SUBJECT)));
    return switch (found) {
      case Decision.Taken _ -> {
        output.text(List.of(done));
        yield CommandLine.ExitCode.OK;
      }
      case Decision.Refused(List<MappingFault> faults) -> {
        faults.forEach(fault -> output.message(MappingFaultWords.of(fault)));
        yield Output.REFUSED;
      }
    };
  }
}
