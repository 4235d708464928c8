package kurabe.web.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kurabe drafts`: files that wait for a review.
@Command(
    name = "drafts",
    description = "公開前の下書きを、一覧・確認・承認・公開します。",
    subcommands = {
      DraftsList.class,
      DraftsShow.class,
      DraftsDecide.class,
      DraftSteps.Submit.class,
      DraftSteps.Approve.class,
      DraftSteps.SendBack.class,
      DraftSteps.Publish.class,
      DraftSteps.Abandon.class
    })
public final class DraftsCommand implements Runnable {

  @Spec private CommandSpec command;

  /// What runs when no subcommand is named.
  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        "list、show、decide、submit、approve、return、publish、abandon のどれかを指定してください。");
  }
}
