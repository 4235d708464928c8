package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.correcting.SurveyCorrections;
import kurabe.core.plan.PlanCode;
import kurabe.core.reference.SurveyCode;
import kurabe.core.revision.SurveyRadius;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.web.json.CorrectionJson;
import kurabe.web.json.RadiusJson;
import kurabe.web.json.SurveyCorrectionJson;
import kurabe.web.json.SurveyRadiusJson;
import kurabe.web.words.BodyNames;
import kurabe.web.words.SurveyMovementWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe changes`: the publications, and what each moved.
@Command(name = "changes", description = "公開の履歴と、訂正によって変わった数値を表示します。")
public final class ChangesCommand implements Callable<Integer> {

  private static final String EXPLANATION =
      "計画、版、改訂の3つ（例: aomori-dx 2025-12-31 2）、または統計表と改訂の2つを指定してください。";

  @Parameters(
      arity = "0..3",
      paramLabel = "<計画> <版> <改訂>",
      description = "計画の短い名前、版の時点（2025-12-31、R6 など）、改訂の番号。統計表は短い名前と改訂の番号。省くと、公開の一覧。")
  private List<String> asked = List.of();

  @Option(names = "--against", paramLabel = "<改訂>", description = "比べる相手の改訂の番号（既定: 1つ前の改訂）。")
  private Optional<Integer> against;

  @Option(
      names = "--limit",
      paramLabel = "<件数>",
      defaultValue = "50",
      description = "一覧に出す件数（既定: ${DEFAULT-VALUE}）。")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。json の一覧は公開ごとに1行。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    return switch (asked.size()) {
      case 0 -> list();
      case 2 -> show(survey(asked.get(0)), number(asked.get(1)));
      case 3 -> show(plan(asked.get(0)), period(asked.get(1)), number(asked.get(2)));
      default -> throw wrong(EXPLANATION);
    };
  }

  private int list() {
    if (limit < 1) {
      throw wrong("--limit には1以上の整数を指定してください。");
    }
    try (var beans = Beans.start()) {
      List<Correction> all = beans.getBean(Corrections.class).listNewest(limit);
      List<SurveyCorrection> surveys = beans.getBean(SurveyCorrections.class).listNewest(limit);
      switch (format) {
        case JSON -> {
          all.forEach(it -> output().json(CorrectionJson.of(it), beans));
          surveys.forEach(it -> output().json(SurveyCorrectionJson.of(it), beans));
        }
        case TEXT -> {
          output().text(ChangesText.list(all));
          output().text(SurveyChangesText.list(surveys));
        }
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private int show(PlanCode plan, Period asOf, int revision) {
    try (var beans = Beans.start()) {
      Corrections corrections = beans.getBean(Corrections.class);
      Optional<Correction> found =
          against
              .map(other -> corrections.find(plan, asOf, revision, other))
              .orElseGet(() -> corrections.find(plan, asOf, revision));
      if (found.isEmpty()) {
        output().message("その改訂は公開されていません。公開の一覧: kurabe changes");
        return Output.REFUSED;
      }
      write(found.get(), beans);
      return CommandLine.ExitCode.OK;
    }
  }

  private int show(SurveyCode survey, int revision) {
    if (against.isPresent()) {
      throw wrong("--against は計画の版に使えます。");
    }
    try (var beans = Beans.start()) {
      Optional<SurveyCorrection> found =
          beans.getBean(SurveyCorrections.class).find(survey, revision);
      if (found.isEmpty()) {
        output().message("その改訂は公開されていません。公開の一覧: kurabe changes");
        return Output.REFUSED;
      }
      switch (format) {
        case JSON -> output().json(SurveyRadiusJson.of(found.get()), beans);
        case TEXT -> output().text(SurveyChangesText.of(found.get(), beans));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  static SurveyMovementWords words(SurveyRadius radius, ApplicationContext beans) {
    return SurveyMovementWords.of(
        radius,
        beans.getBean(ConceptCatalog.class),
        beans.getBean(EditionLibrary.class).listJurisdictions());
  }

  private void write(Correction correction, ApplicationContext beans) {
    switch (format) {
      case JSON -> output().json(RadiusJson.of(correction), beans);
      case TEXT -> output().text(ChangesText.of(correction, names(beans)));
    }
  }

  static BodyNames names(ApplicationContext beans) {
    return new BodyNames(beans.getBean(EditionLibrary.class).listJurisdictions());
  }

  private PlanCode plan(String text) {
    try {
      return new PlanCode(text);
    } catch (IllegalArgumentException _) {
      throw wrong("「" + text + "」は計画の短い名前ではありません。" + EXPLANATION);
    }
  }

  private SurveyCode survey(String text) {
    try {
      return new SurveyCode(text);
    } catch (IllegalArgumentException _) {
      throw wrong("「" + text + "」は統計表の短い名前ではありません。" + EXPLANATION);
    }
  }

  private Period period(String text) {
    try {
      return Periods.parse(text);
    } catch (IllegalArgumentException _) {
      throw wrong("「" + text + "」は版の時点として読めません。" + EXPLANATION);
    }
  }

  private int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw wrong("「" + text + "」は改訂の番号ではありません。" + EXPLANATION);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
