package kurabe.web.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.disputing.DisputeBrowser;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.DisputeJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe dispute list`: what is or was disputed.
@Command(name = "list", description = "異議を新しい順に表示します。")
final class DisputeListCommand implements Callable<Integer> {

  @Option(names = "--plan", paramLabel = "<計画>", description = "計画の短い名前。省くと、すべての計画。")
  private Optional<String> plan;

  @Option(names = "--open", description = "未解決の異議だけを表示します。")
  private boolean open;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は異議ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      Plans plans = new Plans(beans);
      Optional<PlanCode> asked = plan.flatMap(name -> plans.named(name).stream().findFirst());
      if (plan.isPresent() && asked.filter(plans.listPublished()::contains).isEmpty()) {
        output().message(plans.missing(plan.stream().toList()));
        return Output.REFUSED;
      }
      List<KnownDispute> found =
          beans.getBean(DisputeBrowser.class).listDisputes(asked).stream()
              .filter(it -> !open || it.isOpen())
              .toList();
      switch (format) {
        case JSON ->
            found.forEach(it -> output().json(DisputeJson.of(it.dispute(), it.standing()), beans));
        case TEXT -> output().text(DisputeText.list(found));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
