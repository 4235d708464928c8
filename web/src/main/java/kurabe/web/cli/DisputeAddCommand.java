package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.ObjectionDraft;
import kurabe.core.disputing.Raising;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Periods;
import kurabe.web.json.DisputeJson;
import kurabe.web.words.DisputeFaultWords;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe dispute add`: objects to a figure of an edition's newest revision.
@Command(name = "add", description = "公表された数値に異議を申し立てます。")
final class DisputeAddCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "<計画>", description = "計画の短い名前（aomori-dx など）。")
  private String plan;

  @Parameters(index = "1", paramLabel = "<版>", description = "版の時点（2025-12-31、R6 など）。")
  private String edition;

  @ArgGroup(multiplicity = "1")
  private GivenSubject subject = new GivenSubject();

  @Option(
      names = "--figure",
      required = true,
      paramLabel = "<value|outcome|difference>",
      description = "value: 実績値、outcome: 達成率・指数・評価、difference: 公表された前期差。")
  private GivenFigure figure;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "<時点>",
      description = "報告書のどの列の数値か（2025-12-31、R6 など）。")
  private String period;

  @Option(names = "--name", required = true, paramLabel = "<氏名>", description = "申し立てる人の氏名。")
  private String name;

  @Option(names = "--organisation", defaultValue = "", paramLabel = "<所属>", description = "所属。")
  private String organisation;

  @Option(names = "--text", required = true, paramLabel = "<理由>", description = "異議の理由。")
  private String text;

  @Option(
      names = "--proposed",
      defaultValue = "",
      paramLabel = "<値>",
      description = "正しいと考える値（55.0%% など）。")
  private String proposed;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      Optional<DisputedFigure> found = find(beans);
      if (found.isEmpty()) {
        output().message("対象の数値が見つかりません。計画、版、指標または項目、時点を確かめてください。");
        return Output.REFUSED;
      }
      ObjectionDraft draft = new ObjectionDraft(found.get(), name, organisation, text, proposed);
      return switch (beans.getBean(Disputing.class).raise(draft)) {
        case Raising.Raised(Dispute.Open dispute) -> tell(dispute, beans);
        case Raising.Refused(List<Fault> faults) -> refuse(faults, output());
      };
    }
  }

  private Optional<DisputedFigure> find(ApplicationContext beans) {
    try {
      PlanCode code = new PlanCode(plan);
      var asOf = Periods.parse(edition);
      var column = Periods.parse(period);
      Optional<AuditedEdition> printed =
          beans.getBean(EditionBrowser.class).findEdition(code, asOf);
      return printed
          .flatMap(it -> subject.find(it.index()))
          .flatMap(figure::of)
          .map(what -> new DisputedFigure(code, asOf, what, column));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private int tell(Dispute.Open dispute, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(DisputeJson.of(dispute, Optional.empty()), beans);
      case TEXT -> {
        output().text(DisputeText.of(dispute));
        output().text(List.of("異議を受け付けました。解決されるまで、数値の横に表示されます。"));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  static int refuse(List<Fault> faults, Output output) {
    faults.forEach(fault -> output.message(DisputeFaultWords.of(fault)));
    return Output.REFUSED;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
