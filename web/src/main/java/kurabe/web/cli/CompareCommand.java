package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.comparing.Comparer;
import kurabe.core.comparing.Comparison;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.json.ComparisonJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe compare`: the newest editions of several plans side by side, theme by theme.
@Command(name = "compare", description = "計画をテーマごとに並べて比べます。")
public final class CompareCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "<計画>",
      description = "計画の短い名前（aomori-dx など）。省くと、公開済みのすべての計画。")
  private List<String> names = List.of();

  @Option(
      names = "--under",
      paramLabel = "<評価方法|ファイル>",
      description = "どの計画にも当てはめる評価方法。短い名前（akita-dx など。akita だけでもよい）か、定義の YAML ファイル。")
  private Optional<String> under;

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
      Plans plans = new Plans(beans);
      List<PlanCode> known = plans.listPublished();
      List<PlanCode> asked = names.isEmpty() ? known : plans.named(names.toArray(String[]::new));
      if (asked.size() < names.size() || asked.isEmpty() || !known.containsAll(asked)) {
        output().message(plans.missing(names));
        return Output.REFUSED;
      }
      return under
          .map(name -> compareUnder(name, asked, beans))
          .orElseGet(() -> write(beans.getBean(Comparer.class).compare(asked), beans));
    }
  }

  private int compareUnder(String name, List<PlanCode> asked, ApplicationContext beans) {
    return switch (GivenScheme.of(name, beans)) {
      case GivenScheme.Missing(List<String> reasons) -> {
        reasons.forEach(output()::message);
        yield Output.REFUSED;
      }
      case GivenScheme.Found(EvaluationScheme scheme, var _) -> {
        Comparison comparison = beans.getBean(Comparer.class).compare(asked);
        yield write(
            comparison,
            beans.getBean(CrossEvaluator.class).evaluate(comparison.editions(), scheme),
            beans);
      }
    };
  }

  private int write(Comparison comparison, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(ComparisonJson.of(comparison), beans);
      case TEXT -> output().text(CompareText.of(comparison));
    }
    return CommandLine.ExitCode.OK;
  }

  private int write(Comparison comparison, List<CrossedEdition> under, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(ComparisonJson.of(comparison, under), beans);
      case TEXT ->
          output()
              .out()
              .println(
                  under.stream()
                      .map(one -> String.join("\n", UnderText.of(one)))
                      .collect(joining("\n\n")));
    }
    return CommandLine.ExitCode.OK;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
