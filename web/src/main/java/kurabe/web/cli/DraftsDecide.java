package kurabe.web.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.RowRefs;
import kurabe.core.drafting.Deciding;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe drafts decide`: what is to become of one row.
@Command(name = "decide", description = "下書きの1行について決めます（確認済み、除外、修正、対応付け、取り消し）。")
final class DraftsDecide implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "<番号>", description = "下書きの番号。")
  private long id;

  @Parameters(index = "1", paramLabel = "<行>", description = "行の名前（kurabe drafts show に出ます）。")
  private String row;

  @ArgGroup(multiplicity = "1")
  private Choice choice = new Choice();

  @Mixin private final GivenPerson person = new GivenPerson();

  @Spec private CommandSpec command;

  /// Exactly one of them.
  private static final class Choice {

    @Option(names = "--accept", description = "読み取ったとおりでよい。")
    private boolean accept;

    @Option(names = "--discard", description = "公開する内容から除きます。--reason が要ります。")
    private boolean discard;

    @Option(names = "--edit", paramLabel = "<値>", description = "正しい値に直します。--reason が要ります。")
    private Optional<String> edit = Optional.empty();

    @Option(names = "--match", paramLabel = "<キー>", description = "前の版の指標・項目に対応付けます。")
    private Optional<String> match = Optional.empty();

    @Option(names = "--clear", description = "前の決定を取り消します。")
    private boolean clear;

    private Decision cleared() {
      return clear ? new Decision.Cleared() : new Decision.Accepted();
    }

    Decision decision() {
      if (edit.isPresent()) {
        return new Decision.Edited(edit.get());
      }
      if (match.isPresent()) {
        return new Decision.Matched(match.get());
      }
      if (discard) {
        return new Decision.Discarded();
      }
      return accept ? new Decision.Accepted() : cleared();
    }
  }

  @Override
  public Integer call() {
    RowRef ref =
        RowRefs.find(row)
            .orElseThrow(
                () -> new ParameterException(command.commandLine(), "「" + row + "」は行の名前ではありません。"));
    try (var beans = Beans.start()) {
      int seen =
          beans
              .getBean(DraftBrowser.class)
              .findDraft(new DraftId(id))
              .map(Draft::rulings)
              .map(it -> it.version(ref))
              .orElse(0);
      Progress progress =
          beans
              .getBean(Deciding.class)
              .decide(
                  new DraftId(id), ref, seen, choice.decision(), person.name(), person.reason());
      return DraftSteps.tell(progress, Output.of(command.commandLine()));
    }
  }
}
