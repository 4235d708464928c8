package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.mapping.Concordances;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.PlanMappingJson;
import kurabe.web.json.SuggestionsJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe concordance`: what plans' indicators and items are mapped to.
@Command(
    name = "concordance",
    description = "計画の指標・取組が、どの共通指標・テーマに対応するかを出します。",
    subcommands = {ConfirmCommand.class, WithdrawCommand.class})
public final class ConcordanceCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "<計画>",
      description = "計画の短い名前（aomori-dx など）。省くと、公開済みのすべての計画。")
  private List<String> names = List.of();

  @Option(names = "--unmapped", description = "対応付けのないものだけを出します。")
  private boolean unmapped;

  @Option(names = "--suggest", description = "指標ごとに共通指標の候補と点数の内訳を、指標のない取組にはテーマの候補を添えます。")
  private boolean suggest;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は計画ごとに1行。")
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
      Concordances concordances = beans.getBean(Concordances.class);
      concordances.listPlans(asked).forEach(plan -> write(plan, concordances, beans));
      return CommandLine.ExitCode.OK;
    }
  }

  private void write(PlanMapping plan, Concordances concordances, ApplicationContext beans) {
    PlanMapping shown = unmapped ? new PlanMapping(plan.plan(), plan.listUnmapped()) : plan;
    switch (format) {
      case JSON -> json(shown, concordances, beans);
      case TEXT ->
          output()
              .text(
                  ConcordanceText.of(
                      shown, plan, suggest ? new RowSuggestions(concordances) : null));
    }
  }

  private void json(PlanMapping plan, Concordances concordances, ApplicationContext beans) {
    if (!suggest) {
      output().json(PlanMappingJson.of(plan), beans);
      return;
    }
    ThemeSuggester themes = concordances.themeSuggester();
    plan.rows().stream()
        .map(
            row ->
                row.indicator()
                    .map(one -> SuggestionsJson.of(row, one, concordances.suggest(one)))
                    .orElseGet(() -> SuggestionsJson.of(row, themes)))
        .forEach(one -> output().json(one, beans));
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
