package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.tracking.Ambitions;
import kurabe.core.tracking.PlanAmbition;
import kurabe.web.json.AmbitionJson;
import kurabe.web.words.BodyNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe ambition`: how a plan's indicators stand on the way to their targets.
@Command(name = "ambition", description = "目標へのペースと、目標の高さを見ます。")
public final class AmbitionCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<計画>", description = "計画の短い名前（aomori-dx など）。")
  private String plan;

  @Option(
      names = "--period",
      paramLabel = "<時点>",
      description = "報告書の欄（2025-09-30、R6 など）。省くと、指標ごとに最も新しい値。")
  private Optional<String> period;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<Period> column = period.map(text -> GivenPeriods.period(command, text));
    try (var beans = Beans.start()) {
      Plans plans = new Plans(beans);
      Optional<PlanAmbition> found =
          plans.named(plan).stream().flatMap(code -> find(code, column, beans)).findFirst();
      if (found.isEmpty()) {
        output().message(plans.missing(List.of(plan)));
        return Output.REFUSED;
      }
      return found.get().hasColumn() ? write(found.get(), beans) : refuse(found.get());
    }
  }

  private static Stream<PlanAmbition> find(
      PlanCode code, Optional<Period> column, ApplicationContext beans) {
    return beans.getBean(Ambitions.class).find(code, column).stream();
  }

  private int refuse(PlanAmbition found) {
    output()
        .message(
            GivenPeriods.missing(
                period.orElse(""), found.listColumns().stream().map(Period::code).toList()));
    return Output.REFUSED;
  }

  private int write(PlanAmbition found, ApplicationContext beans) {
    BodyNames names = new BodyNames(beans.getBean(EditionLibrary.class).listJurisdictions());
    switch (format) {
      case JSON -> output().json(AmbitionJson.of(found, names), beans);
      case TEXT -> output().text(AmbitionText.of(found, names));
    }
    return CommandLine.ExitCode.OK;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
