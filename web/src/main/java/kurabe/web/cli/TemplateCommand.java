package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.plan.PlanCode;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormFormat;
import kurabe.core.templating.FormWriter;
import kurabe.core.templating.Forms;
import kurabe.web.words.FormWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe template`: writes a form that a report may be typed into.
@Command(name = "template", description = "報告書を入力する様式を作ります。")
public final class TemplateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<出力先>", description = "作るファイル。すでにあるファイルは書き換えません。")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "<xlsx|csv>",
      defaultValue = "xlsx",
      description = "様式の形式（既定: ${DEFAULT-VALUE}）。")
  private FormFormat format;

  @Option(
      names = "--plan",
      paramLabel = "<計画>",
      description = "項目・指標・目標値を入れておく、公開済みの計画（aomori-dx など）。")
  private @Nullable String plan;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      Optional<Form> form = form(beans);
      return form.map(one -> write(one, beans))
          .orElseGet(() -> refuse("「" + plan + "」という計画は公開されていません。"));
    }
  }

  private Optional<Form> form(ApplicationContext beans) {
    String code = plan;
    if (code == null) {
      return Optional.of(Forms.blank());
    }
    return code.matches("[a-z0-9]+(-[a-z0-9]+)*")
        ? beans.getBean(Forms.class).next(new PlanCode(code))
        : Optional.empty();
  }

  private int write(Form form, ApplicationContext beans) {
    if (Files.exists(file)) {
      return refuse(file + " はすでにあります。別の名前を指定してください。");
    }
    byte[] bytes =
        beans.getBean(FormWriter.class).write(form.with(FormWords.instructions(form)), format);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Output.of(command.commandLine()).text(List.of("様式を作りました: " + file));
    return CommandLine.ExitCode.OK;
  }

  private int refuse(String reason) {
    Output.of(command.commandLine()).message(reason);
    return Output.REFUSED;
  }
}
