package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.dispute.Settlement;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.ResolutionDraft;
import kurabe.core.disputing.Resolving;
import kurabe.web.json.DisputeJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe dispute resolve`: settles an open dispute.
@Command(name = "resolve", description = "異議に結論を記録します。結論はあとから変えられません。")
final class DisputeResolveCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "<番号>", description = "異議の番号。")
  private long id;

  @Option(
      names = "--outcome",
      required = true,
      paramLabel = "<stands|corrected|withdrawn>",
      description = "stands: 数値はそのまま、corrected: 訂正した、withdrawn: 取り下げ。")
  private GivenOutcome outcome;

  @Option(
      names = "--revision",
      defaultValue = "0",
      paramLabel = "<改訂>",
      description = "訂正した改訂の番号（corrected のとき）。")
  private int revision;

  @Option(names = "--name", required = true, paramLabel = "<氏名>", description = "結論を出した人の氏名。")
  private String name;

  @Option(names = "--organisation", defaultValue = "", paramLabel = "<所属>", description = "所属。")
  private String organisation;

  @Option(names = "--text", required = true, paramLabel = "<説明>", description = "結論の説明。")
  private String text;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  /// How it ended.
  enum GivenOutcome {
    STANDS,
    CORRECTED,
    WITHDRAWN
  }

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      return switch (resolve(beans)) {
        case Resolving.Settled(Dispute.Resolved dispute) -> tell(dispute, beans);
        case Resolving.Refused(List<Fault> faults) -> DisputeAddCommand.refuse(faults, output());
        case Resolving.AlreadyResolved() -> refuse("すでに結論が記録されています。結論は変えられません。");
        case Resolving.NoSuchDispute() -> refuse("番号" + id + "の異議はありません。一覧: kurabe dispute list");
      };
    }
  }

  private Resolving resolve(ApplicationContext beans) {
    ResolutionDraft draft = new ResolutionDraft(name, organisation, settlement(), text);
    return id < 1
        ? new Resolving.NoSuchDispute()
        : beans.getBean(Disputing.class).resolve(new DisputeId(id), draft);
  }

  private Settlement settlement() {
    return switch (outcome) {
      case STANDS -> new Settlement.FigureStands();
      case CORRECTED -> new Settlement.CorrectedIn(revision);
      case WITHDRAWN -> new Settlement.Withdrawn();
    };
  }

  private int tell(Dispute.Resolved dispute, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(DisputeJson.of(dispute, Optional.empty()), beans);
      case TEXT -> output().text(DisputeText.of(dispute));
    }
    return CommandLine.ExitCode.OK;
  }

  private int refuse(String message) {
    output().message(message);
    return Output.REFUSED;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
