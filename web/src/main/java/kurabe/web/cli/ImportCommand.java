package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kurabe.core.importing.StatisticsRequest;
import kurabe.core.time.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe import`: reads reports and official statistics, and leaves what can be read for a
/// review,
/// or publishes it.
@Command(name = "import", description = "報告書や統計表を読み取り、検証して、下書きとして保存します。--publish を付けると、すぐに公開します。")
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

  @Option(names = "--publish", description = "人の確認を待たずに、読み取ったとおりに公開します。")
  private boolean publish;

  @Option(
      names = "--at",
      paramLabel = "<日付>",
      description = "--publish とともに: この日（2026-04-01 など）の0時に公開します。--reason が要ります。")
  private Optional<LocalDate> at = Optional.empty();

  @Option(
      names = "--again",
      description = "公開したことのある同じファイルを、もう一度取り込みます（取込プログラムが改められたときなど）。--reason が要ります。")
  private boolean again;

  @Option(
      names = "--source",
      paramLabel = "<種類>",
      description = "文書の種類（aomori-dx-progress など）。自動で判別できないときに指定します。")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "<時点>",
      description = "統計表の時点（R6、2024、2022-12-31 など）。表に書かれていないときに指定します。")
  private @Nullable String asOf;

  @Mixin private final GivenPerson person = new GivenPerson();

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
    ImportRun.Mode mode = mode();
    if (files.isEmpty() && tables.isEmpty()) {
      throw wrong("次の指定が必要です: <ファイル>（e-Statから取得するときは --estat <統計表ID>）");
    }
    try (var beans = Beans.start()) {
      checkSource(beans);
      ImportRun run = new ImportRun(beans, time, source, mode);
      ImportAnswer answer = new ImportAnswer(Output.of(command.commandLine()), format, beans);
      return Stream.concat(
              files.stream().map(run::take),
              tables.stream().map(table -> run.fetch(new StatisticsRequest(table, areas))))
          .mapToInt(answer::tell)
          .max()
          .orElseThrow();
    }
  }

  private ImportRun.Mode mode() {
    if (dryRun && publish) {
      throw wrong("--dry-run と --publish は一緒に指定できません。");
    }
    if (at.isPresent() && !publish) {
      throw wrong("--at は --publish とともに指定してください。");
    }
    if ((again || at.isPresent()) && person.reason().isEmpty()) {
      throw wrong("--again と --at には --reason（理由）が要ります。");
    }
    Optional<String> why = again ? Optional.of(person.reason()) : Optional.empty();
    if (dryRun) {
      return new ImportRun.Mode.DryRun();
    }
    if (!publish) {
      return new ImportRun.Mode.Draft(person.name(), why);
    }
    return at.<ImportRun.Mode>map(
            day -> new ImportRun.Mode.Schedule(day, person.name(), person.reason(), why))
        .orElseGet(() -> new ImportRun.Mode.Publish(person.name(), person.reason(), why));
  }

  private void checkSource(ApplicationContext beans) {
    if (source.isEmpty()) {
      return;
    }
    List<String> known = ImportRun.sources(beans);
    if (!known.contains(source.get())) {
      throw wrong("--source に指定できるのは次のどれかです: " + String.join("、", known));
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(command.commandLine(), words);
  }
}
