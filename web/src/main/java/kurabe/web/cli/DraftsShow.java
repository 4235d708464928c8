package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.Progress;
import kurabe.web.json.DraftJson;
import kurabe.web.words.ProgressWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe drafts show`: what a draft says, what is doubtful in it, and what it would change.
@Command(name = "show", description = "下書きの内容、確かめる行、公開中のものとの差、履歴を表示します。")
final class DraftsShow implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "<番号>", description = "下書きの番号。")
  private long id;

  @Option(names = "--rows", description = "すべての行を表示します（既定: 確かめる行と決定した行だけ）。")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Output output = Output.of(command.commandLine());
    try (var beans = Beans.start()) {
      Optional<DraftContent> found = beans.getBean(DraftBrowser.class).findContent(new DraftId(id));
      if (found.isEmpty()) {
        output.message(ProgressWords.of(new Progress.NoSuchDraft()));
        return Output.REFUSED;
      }
      show(found.get(), output, beans);
      return CommandLine.ExitCode.OK;
    }
  }

  private void show(DraftContent content, Output output, ApplicationContext beans) {
    DraftBrowser browser = beans.getBean(DraftBrowser.class);
    var base = browser.base(content.draft());
    var difference = browser.difference(content, base);
    switch (format) {
      case JSON -> output.json(DraftJson.of(content, base, difference), beans);
      case TEXT -> output.text(new DraftsText(all).of(content, base, difference));
    }
  }
}
