package kurabe.web.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.DraftSummary;
import kurabe.web.json.DraftSummaryJson;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.InstantWords;
import kurabe.web.words.StageWords;
import kurabe.web.words.WorkWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe drafts list`: drafts, the newest first.
@Command(name = "list", description = "下書きを新しい順に表示します。")
final class DraftsList implements Callable<Integer> {

  @Option(names = "--open", description = "公開も中止もされていない下書きだけを表示します。")
  private boolean open;

  @Option(
      names = "--limit",
      paramLabel = "<件数>",
      defaultValue = "100",
      description = "一覧に出す件数（既定: ${DEFAULT-VALUE}）。")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は下書きごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    try (var beans = Beans.start()) {
      List<DraftSummary> found =
          beans.getBean(DraftBrowser.class).listDrafts(Math.max(1, limit), 0).stream()
              .filter(it -> !open || !it.stage().isFinished())
              .toList();
      switch (format) {
        case JSON -> found.forEach(it -> output.json(DraftSummaryJson.of(it), beans));
        case TEXT ->
            output.text(
                found.isEmpty()
                    ? List.of("下書きはありません。kurabe import で報告書を取り込んでください。")
                    : found.stream().map(DraftsList::line).toList());
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private static String line(DraftSummary it) {
    String due = it.due().map(day -> "（" + DraftEntryWords.date(day) + "）").orElse("");
    return "下書き%d ［%s%s］ %s（%s）  %s、%s、%s"
        .formatted(
            it.id().value(),
            StageWords.of(it.stage()),
            due,
            it.origin().title(),
            WorkWords.of(it.origin().work()),
            it.origin().fileName(),
            it.origin().person(),
            InstantWords.of(it.origin().at()));
  }
}
