package kurabe.web.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Reviewing;
import kurabe.web.words.ProgressWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that lead a draft on. A command line shows nothing that could be overtaken: it acts
/// on
/// the draft as it is.
final class DraftSteps {

  private static final int ALL_SEEN = Integer.MAX_VALUE;

  private DraftSteps() {}

  /// What the commands have in common.
  abstract static class Base implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "<番号>", description = "下書きの番号。")
    private long id;

    @Mixin private final GivenPerson person = new GivenPerson();

    @Spec private CommandSpec command;

    abstract Progress take(Reviewing reviewing, DraftId draft, String name, String reason);

    @Override
    public Integer call() {
      try (var beans = Beans.start()) {
        Progress progress =
            take(beans.getBean(Reviewing.class), new DraftId(id), person.name(), person.reason());
        return tell(progress, Output.of(command.commandLine()));
      }
    }
  }

  /// `kurabe drafts submit`
  @Command(name = "submit", description = "作業を終え、確認を依頼します。")
  static final class Submit extends Base {
    @Override
    Progress take(Reviewing reviewing, DraftId draft, String name, String reason) {
      return reviewing.submit(draft, ALL_SEEN, name, reason);
    }
  }

  /// `kurabe drafts approve`
  @Command(name = "approve", description = "確認して承認します。")
  static final class Approve extends Base {
    @Override
    Progress take(Reviewing reviewing, DraftId draft, String name, String reason) {
      return reviewing.approve(draft, ALL_SEEN, name, reason);
    }
  }

  /// `kurabe drafts return`
  @Command(name = "return", description = "作業に差し戻します（公開予約も取り消します）。--reason が要ります。")
  static final class SendBack extends Base {
    @Override
    Progress take(Reviewing reviewing, DraftId draft, String name, String reason) {
      return reviewing.sendBack(draft, ALL_SEEN, name, reason);
    }
  }

  /// `kurabe drafts publish`
  @Command(name = "publish", description = "承認済みの下書きを公開します。--reason が要ります。")
  static final class Publish extends Base {

    @Option(names = "--at", paramLabel = "<日付>", description = "この日（2026-04-01 など）の0時に公開します。")
    private Optional<LocalDate> at = Optional.empty();

    @Override
    Progress take(Reviewing reviewing, DraftId draft, String name, String reason) {
      return at.map(day -> reviewing.schedule(draft, ALL_SEEN, day, name, reason))
          .orElseGet(() -> reviewing.publish(draft, ALL_SEEN, name, reason));
    }
  }

  /// `kurabe drafts abandon`
  @Command(name = "abandon", description = "下書きを中止します。記録は残ります。--reason が要ります。")
  static final class Abandon extends Base {
    @Override
    Progress take(Reviewing reviewing, DraftId draft, String name, String reason) {
      return reviewing.abandon(draft, ALL_SEEN, name, reason);
    }
  }

  static int tell(Progress progress, Output output) {
    boolean done = progress instanceof Progress.Done || progress instanceof Progress.Published;
    if (done) {
      output.text(List.of(ProgressWords.of(progress)));
      return CommandLine.ExitCode.OK;
    }
    output.message(ProgressWords.of(progress));
    return Output.REFUSED;
  }
}
