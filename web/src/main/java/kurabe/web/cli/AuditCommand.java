package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.web.json.AuditJson;
import kurabe.web.json.Audited;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe audit`: every published figure against its recomputation, for a file or for what is
/// published.
@Command(name = "audit", description = "公表された数値を、計算し直した値と照らし合わせます。")
public final class AuditCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "<計画|ファイル>",
      description = "計画の短い名前（aomori-dx など）または報告書のファイル。省くと、公開済みのすべての計画。")
  private Optional<String> subject;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json は計画ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<Path> file = subject.flatMap(AuditCommand::file);
    return file.isPresent() ? auditFile(file.get()) : auditPublished();
  }

  private int auditFile(Path path) {
    try (var beans = Beans.start()) {
      GivenFile file = GivenFile.examine(path, beans.getBean(ReportImport.class)::examine);
      return switch (file.examination()) {
        case Examination.Draft draft -> write(List.of(Audited.of(draft)), beans);
        case Examination.SurveyDraft _ -> {
          output().message("統計表です。評価を公表していないため、検証するものがありません: " + path);
          yield Output.REFUSED;
        }
        case Examination.RecordDraft _ -> {
          output().message("会議の資料または議事録です。評価を公表していないため、検証するものがありません: " + path);
          yield Output.REFUSED;
        }
        case Examination.Refused(List<Problem> problems) -> {
          output().refusal(file, problems);
          yield Output.REFUSED;
        }
      };
    }
  }

  private int auditPublished() {
    try (var beans = Beans.start()) {
      Plans plans = new Plans(beans);
      List<PlanCode> known = plans.listPublished();
      List<PlanCode> asked = subject.map(plans::named).orElse(known);
      if (asked.isEmpty() || !known.containsAll(asked)) {
        output().message(plans.missing(subject.stream().toList()));
        return Output.REFUSED;
      }
      List<AuditedEdition> editions = beans.getBean(EditionBrowser.class).listNewest(asked);
      return write(editions.stream().map(Audited::of).toList(), beans);
    }
  }

  private int write(List<Audited> editions, ApplicationContext beans) {
    switch (format) {
      case JSON -> editions.forEach(one -> output().json(AuditJson.of(one), beans));
      case TEXT ->
          output()
              .out()
              .println(
                  editions.stream()
                      .map(one -> String.join("\n", AuditText.of(one)))
                      .collect(joining("\n\n")));
    }
    return CommandLine.ExitCode.OK;
  }

  /// A file where one exists or is clearly meant; a plan's short name has neither dot nor slash.
  private static Optional<Path> file(String text) {
    try {
      Path path = Path.of(text);
      return text.matches(".*[./\\\\].*") || Files.exists(path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
