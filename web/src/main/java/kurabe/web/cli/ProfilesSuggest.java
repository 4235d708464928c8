package kurabe.web.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.document.Opened;
import kurabe.core.importing.Examination;
import kurabe.core.problem.Problem;
import kurabe.core.profiling.DocumentTable;
import kurabe.core.profiling.ProfileDraft;
import kurabe.core.profiling.ProfileText;
import kurabe.core.profiling.TrialRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe profiles suggest`: what a profile for a document might begin with. Stores nothing.
@Command(name = "suggest", description = "文書の表から、取込の設定の下書き（YAML）を作ります。何も保存しません。")
final class ProfilesSuggest implements Callable<Integer> {

  @Parameters(paramLabel = "<文書>", description = "報告書のファイル。")
  private Path file;

  @Option(
      names = "--table",
      paramLabel = "<番号>",
      defaultValue = "1",
      description = "何番目の表から作るか（既定: ${DEFAULT-VALUE}）。")
  private int number;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    try (var beans = Beans.start()) {
      TrialRun trial = beans.getBean(TrialRun.class);
      GivenFile given = GivenFile.examine(file, _ -> new Examination.Refused(List.<Problem>of()));
      Optional<Opened> opened = given.submission().map(trial::open);
      return switch (opened.orElseGet(() -> new Opened.Failed(problem(given)))) {
        case Opened.Failed(Problem problem) -> {
          output.refusal(given, List.of(problem));
          yield Output.REFUSED;
        }
        case Opened.Contents contents -> suggest(trial.listTables(contents), output);
      };
    }
  }

  private static Problem problem(GivenFile given) {
    return switch (given.examination()) {
      case Examination.Refused(List<Problem> problems) -> problems.getFirst();
      case Examination.Draft _, Examination.SurveyDraft _, Examination.RecordDraft _ ->
          throw new IllegalStateException("a file that was not read was examined");
    };
  }

  private int suggest(List<DocumentTable> tables, Output output) {
    if (number < 1 || number > tables.size()) {
      output.message(
          tables.isEmpty()
              ? "見出しのある表が見つかりません。"
              : "表は" + tables.size() + "個あります。--table に1から" + tables.size() + "を指定してください。");
      return Output.REFUSED;
    }
    DocumentTable table = tables.get(number - 1);
    output.text(
        List.of("# 表" + number + "/" + tables.size() + "（" + table.rows() + "行）から作った下書きです。"));
    output.text(List.of("# コード、団体、計画、評価方法を書き換え、列の意味を確かめてください。"));
    output.text(List.of(ProfileText.of(ProfileDraft.of(table)).stripTrailing()));
    return CommandLine.ExitCode.OK;
  }
}
