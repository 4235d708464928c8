package kurabe.web.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.hearing.KnownRemark;
import kurabe.core.hearing.RemarkBrowser;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.RemarkJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kurabe remarks`: what members of councils said, and what followed.
@Command(name = "remarks", description = "会議で出された意見と、その後の回答・対応を表示します。")
public final class RemarksCommand implements Callable<Integer> {

  @Option(names = "--plan", paramLabel = "<計画>", description = "計画の短い名前。省くと、すべての計画。")
  private Optional<String> plan;

  @Option(names = "--meeting", paramLabel = "<日付>", description = "会議の日（2024-12-18 など）。")
  private Optional<String> meeting;

  @Option(names = "--agenda", paramLabel = "<議題>", description = "議題の番号（(1)ア など）。")
  private Optional<String> agenda;

  @Option(names = "--indicator", paramLabel = "<キー>", description = "結び付けられた指標のキー。")
  private Optional<String> indicator;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は意見ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<PlanCode> asked = plan.map(this::plan);
    try (var beans = Beans.start()) {
      List<KnownRemark> found =
          beans.getBean(RemarkBrowser.class).listRemarks(asked).stream()
              .filter(this::isAsked)
              .toList();
      switch (format) {
        case JSON -> found.forEach(it -> output().json(RemarkJson.of(it), beans));
        case TEXT -> output().text(RemarkText.of(found));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private PlanCode plan(String name) {
    try {
      return new PlanCode(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "「" + name + "」は計画の短い名前として読めません。", e);
    }
  }

  private boolean isAsked(KnownRemark remark) {
    return meeting.map(remark.meeting().date().toString()::equals).orElse(true)
        && agenda.map(remark.remark().agenda().number()::equals).orElse(true)
        && indicator.map(remark::isLinkedToIndicator).orElse(true);
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
