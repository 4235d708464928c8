package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.plan.PlanCode;
import kurabe.web.export.EditionCsv;
import kurabe.web.words.BodyNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe export`: every figure of the newest editions with its source, its verdict and what is
/// disputed, as a table that Excel opens.
@Command(name = "export", description = "最も新しい版のすべての数値を、出典・検証・異議とともにCSVに書き出します。")
public final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "<計画>",
      description = "計画の短い名前（aomori-dx など）。省くと、公開済みのすべての計画。")
  private List<String> plans = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<ファイル>",
      description = "書き出す先。省くと標準出力。")
  private Optional<Path> out;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      Plans known = new Plans(beans);
      List<PlanCode> published = known.listPublished();
      List<PlanCode> asked =
          plans.isEmpty()
              ? published
              : plans.stream().flatMap(it -> known.named(it).stream()).toList();
      if (asked.isEmpty() || asked.size() < plans.size() || !published.containsAll(asked)) {
        output().message(known.missing(plans));
        return Output.REFUSED;
      }
      return write(csv(asked, beans));
    }
  }

  private static String csv(List<PlanCode> plans, ApplicationContext beans) {
    List<AuditedEdition> editions = beans.getBean(EditionBrowser.class).listNewest(plans);
    StringWriter text = new StringWriter();
    BodyNames names = new BodyNames(beans.getBean(EditionLibrary.class).listJurisdictions());
    new EditionCsv(names).write(editions, text);
    return text.toString();
  }

  private int write(String csv) {
    if (out.isEmpty()) {
      output().text(Stream.of(csv).flatMap(String::lines).toList());
      return CommandLine.ExitCode.OK;
    }
    try {
      Files.writeString(out.get(), csv, UTF_8);
      return CommandLine.ExitCode.OK;
    } catch (IOException | UncheckedIOException e) {
      output().message("書き出せません。場所と書き込みの権限を確かめてください: " + out.get());
      return Output.REFUSED;
    }
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
