package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.json.SchemeEntryJson;
import kurabe.web.words.RuleWords;
import kurabe.web.words.SchemeOriginWords;
import kurabe.web.words.SchemeWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe schemes`: the evaluation schemes that plans can be judged by.
@Command(
    name = "schemes",
    description = "評価方法の一覧を出します。",
    subcommands = {SchemesShow.class, SchemesCheck.class, SchemesAdd.class, SchemesWithdraw.class})
public final class SchemesCommand implements Callable<Integer> {

  private static final int WIDEST_CELL = 44;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は評価方法ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      List<SchemeEntry> entries = beans.getBean(Schemes.class).current().listEntries();
      Map<SchemeCode, List<SchemeUse>> uses = beans.getBean(SchemeUses.class).listAll();
      write(entries, uses, beans);
      return CommandLine.ExitCode.OK;
    }
  }

  private void write(
      List<SchemeEntry> entries, Map<SchemeCode, List<SchemeUse>> uses, ApplicationContext beans) {
    Output output = Output.of(command.commandLine());
    switch (format) {
      case JSON ->
          entries.forEach(
              entry ->
                  output.json(
                      SchemeEntryJson.of(entry, uses.getOrDefault(entry.code(), List.of())),
                      beans));
      case TEXT -> output.text(table(entries, uses));
    }
  }

  private static List<String> table(
      List<SchemeEntry> entries, Map<SchemeCode, List<SchemeUse>> uses) {
    TextTable table = new TextTable(WIDEST_CELL);
    row(table, "コード", "名称", "種類", "悪い → 良い", "使っている計画");
    for (SchemeEntry entry : entries) {
      row(
          table,
          entry.code().value(),
          name(entry),
          entry.findScheme().map(SchemeWords::kind).orElse("読み取れません"),
          entry.findScheme().map(SchemesCommand::order).orElse(""),
          plans(uses.getOrDefault(entry.code(), List.of())));
    }
    return table.lines();
  }

  private static void row(TextTable table, String... cells) {
    table.row(List.of(cells).stream().map(List::of).toList());
  }

  private static String name(SchemeEntry entry) {
    String name = entry.findScheme().map(EvaluationScheme::name).orElse("");
    return entry.origin() == Origin.BUNDLED
        ? name
        : name + "［" + SchemeOriginWords.of(entry.origin()) + "］";
  }

  private static String order(EvaluationScheme scheme) {
    return scheme instanceof Graded graded ? RuleWords.order(graded.order()) : "";
  }

  private static String plans(List<SchemeUse> uses) {
    return uses.stream().map(use -> use.plan().code().value()).collect(joining("、"));
  }
}
