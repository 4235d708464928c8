package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.tracking.Changes;
import kurabe.core.tracking.PeriodChoice;
import kurabe.core.tracking.PeriodRef;
import kurabe.core.tracking.Tracked;
import kurabe.core.tracking.TrackedChange;
import kurabe.web.json.DifferencesJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe differences`: what moved in a plan between any two periods of its reports.
@Command(name = "differences", description = "計画の2つの時点の差を出します。")
public final class DifferencesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<計画>", description = "計画の短い名前（aomori-dx など）。")
  private String plan;

  @Option(
      names = "--from",
      paramLabel = "<時点>",
      description = "前の時点（2025-09-30、R5 など。版を指定するなら 2025-12-31:2025-09-30）。省くと、1つ前の時点。")
  private Optional<String> from;

  @Option(names = "--to", paramLabel = "<時点>", description = "あとの時点。省くと、最も新しい版の最も新しい時点。")
  private Optional<String> to;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<PeriodChoice> earlier = from.map(text -> GivenPeriods.choice(command, text));
    Optional<PeriodChoice> later = to.map(text -> GivenPeriods.choice(command, text));
    try (var beans = Beans.start()) {
      Plans plans = new Plans(beans);
      Tracked tracked =
          plans.named(plan).stream()
              .map(code -> beans.getBean(Changes.class).find(code, earlier, later))
              .findFirst()
              .orElseGet(Tracked.NoSuchPlan::new);
      return switch (tracked) {
        case Tracked.Found(var change) -> write(change, beans);
        case Tracked.NoSuchPlan() -> refuse(plans.missing(List.of(plan)));
        case Tracked.NoSuchPeriod(var asked, var columns) ->
            refuse(GivenPeriods.missing(asked, codes(columns)));
        case Tracked.OnlyOnePeriod(var columns) ->
            refuse("比べる2つの異なる時点がありません。選べる時点: " + String.join("、", codes(columns)));
      };
    }
  }

  private static List<String> codes(List<EditionColumn> columns) {
    return columns.stream().map(PeriodRef::of).map(PeriodRef::code).toList();
  }

  private int refuse(String message) {
    output().message(message);
    return Output.REFUSED;
  }

  private int write(TrackedChange change, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(DifferencesJson.of(change), beans);
      case TEXT -> output().text(DifferencesText.of(change));
    }
    return CommandLine.ExitCode.OK;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
