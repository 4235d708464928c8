package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.catalog.Schemes;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.StatisticsPortal;
import kurabe.core.importing.StatisticsRequest;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.Publishing;
import kurabe.core.time.Period;
import kurabe.web.json.EditionJson;
import kurabe.web.json.SurveyTableJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe import`: reads reports and official statistics, and publishes what can be read.
@Command(name = "import", description = "報告書や統計表を読み取り、検証して公開します。")
public final class ImportCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "<ファイル>", description = "報告書または統計表のファイル。")
  private List<Path> files = List.of();

  @Option(
      names = "--estat",
      paramLabel = "<統計表ID>",
      description = "e-Statから統計表を取得して取り込みます（環境変数 KURABE_ESTAT_APPLICATION_ID が要ります）。")
  private List<String> tables = List.of();

  @Option(
      names = "--area",
      paramLabel = "<地域コード>",
      split = ",",
      description = "e-Statから取得する地域（5桁。例: 02000）。既定はすべての地域。")
  private List<String> areas = List.of();

  @Option(names = "--dry-run", description = "読み取りと検証だけを行い、何も保存しません。")
  private boolean dryRun;

  @Option(
      names = "--as-of",
      paramLabel = "<時点>",
      description = "統計表の時点（R6、2024、2022-12-31 など）。表に書かれていないときに指定します。")
  private @Nullable String asOf;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json はファイルごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<Period> time = GivenTime.parse(asOf, command.commandLine());
    if (files.isEmpty() && tables.isEmpty()) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "次の指定が必要です: <ファイル>（e-Statから取得するときは --estat <統計表ID>）");
    }
    try (var beans = Beans.start()) {
      return Stream.concat(
              files.stream().map(file -> GivenFile.examine(file, time, one -> examine(one, beans))),
              tables.stream().map(table -> fetch(table, time, beans)))
          .mapToInt(file -> take(file, beans))
          .max()
          .orElseThrow();
    }
  }

  private GivenFile fetch(String table, Optional<Period> time, ApplicationContext beans) {
    StatisticsPortal portal = beans.getBean(StatisticsPortal.class);
    return GivenFile.fetched(
        table, portal.fetch(new StatisticsRequest(table, areas)), time, one -> examine(one, beans));
  }

  private int take(GivenFile file, ApplicationContext beans) {
    return switch (file.examination()) {
      case Examination.Draft draft -> accept(file, draft, beans);
      case Examination.SurveyDraft draft -> accept(file, draft, beans);
      case Examination.Refused(List<Problem> problems) -> refuse(file, problems, beans);
    };
  }

  /// A dry run stores nothing, so it looks nothing up in storage either.
  private Examination examine(Submission submission, ApplicationContext beans) {
    ReportImport reports = beans.getBean(ReportImport.class);
    return dryRun
        ? reports.examine(submission)
        : reports.examine(submission, beans.getBean(Schemes.class)::current);
  }

  private int accept(GivenFile file, Examination.Draft draft, ApplicationContext beans) {
    Optional<Publication> publication = publish(file, draft, beans);
    Optional<PublishedDraft> published =
        publication.map(one -> PublishedDraft.of(draft, one, beans));
    switch (format) {
      case JSON -> output().json(json(draft, published), beans);
      case TEXT -> {
        output().text(text(file, draft, publication));
        published.ifPresent(one -> output().text(one.lines(beans)));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static EditionJson json(Examination.Draft draft, Optional<PublishedDraft> published) {
    return published.map(PublishedDraft::json).orElseGet(() -> EditionJson.of(draft));
  }

  private int accept(GivenFile file, Examination.SurveyDraft draft, ApplicationContext beans) {
    Optional<Publication> publication = publish(file, draft, beans);
    Optional<SurveyCorrection> correction =
        publication.flatMap(one -> correction(draft, one, beans));
    switch (format) {
      case JSON -> output().json(SurveyTableJson.of(draft.table(), publication, correction), beans);
      case TEXT -> {
        output().text(text(file, draft, publication, beans.getBean(ConceptCatalog.class)));
        correction.ifPresent(one -> output().text(SurveyChangesText.moved(one, beans)));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  /// Empty for a first publication, and for bytes that were known already.
  private static Optional<SurveyCorrection> correction(
      Examination.SurveyDraft draft, Publication publication, ApplicationContext beans) {
    return publication instanceof Publication.Published(int revision) && revision > 1
        ? beans.getBean(SurveyCorrections.class).find(draft.table().survey().code(), revision)
        : Optional.empty();
  }

  private Optional<Publication> publish(
      GivenFile file, Examination.Accepted accepted, ApplicationContext beans) {
    return dryRun
        ? Optional.empty()
        : file.submission().map(one -> beans.getBean(Publishing.class).publish(accepted, one));
  }

  private static List<String> text(
      GivenFile file, Examination.Draft draft, Optional<Publication> publication) {
    List<String> lines = new ArrayList<>();
    lines.add("ファイル: " + file.path());
    lines.addAll(DraftText.of(draft));
    lines.add(DraftText.outcome(draft, publication));
    return lines;
  }

  private static List<String> text(
      GivenFile file,
      Examination.SurveyDraft draft,
      Optional<Publication> publication,
      ConceptCatalog catalog) {
    List<String> lines = new ArrayList<>();
    lines.add("ファイル: " + file.path());
    lines.addAll(SurveyText.of(draft, catalog));
    lines.add(SurveyText.outcome(draft, publication));
    return lines;
  }

  private int refuse(GivenFile file, List<Problem> problems, ApplicationContext beans) {
    Optional<byte[]> bytes = file.submission().map(Submission::bytes);
    switch (format) {
      case JSON -> output().json(EditionJson.refused(file.name(), bytes, problems), beans);
      case TEXT -> {}
    }
    output().refusal(file, problems);
    return Output.REFUSED;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
