package kurabe.web.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.Profiles;
import kurabe.web.json.ProfileJson;
import kurabe.web.words.ProfileWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe profiles`: the import profiles that documents are read by.
@Command(
    name = "profiles",
    description = "取込の設定の一覧を出します。",
    subcommands = {
      ProfilesList.class,
      ProfilesShow.class,
      ProfilesCheck.class,
      ProfilesAdd.class,
      ProfilesSuggest.class
    })
public final class ProfilesCommand implements Callable<Integer> {

  private static final int WIDEST_CELL = 44;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は設定ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    return list(format, Output.of(command.commandLine()));
  }

  static int list(Format format, Output output) {
    try (var beans = Beans.start()) {
      List<ProfileEntry> entries = beans.getBean(Profiles.class).current().listEntries();
      switch (format) {
        case JSON -> entries.forEach(entry -> output.json(ProfileJson.of(entry), beans));
        case TEXT -> output.text(table(entries));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private static List<String> table(List<ProfileEntry> entries) {
    TextTable table = new TextTable(WIDEST_CELL);
    row(table, "コード", "報告書", "計画", "評価方法", "出どころ");
    for (ProfileEntry entry : entries) {
      row(
          table,
          entry.code().value(),
          entry.faults().isEmpty() ? entry.title() : "読み取れません",
          entry.profile().map(profile -> profile.plan().code().value()).orElse(""),
          entry.profile().map(profile -> profile.plan().scheme().value()).orElse(""),
          ProfileWords.of(entry.origin()));
    }
    return table.lines();
  }

  private static void row(TextTable table, String... cells) {
    table.row(List.of(cells).stream().map(List::of).toList());
  }
}
