package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.authoring.Basis;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.words.SavingWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe schemes add`: saves a scheme, or the next version of one.
@Command(name = "add", description = "評価方法を登録します。同じコードのものがあれば、新しい版になります。")
final class SchemesAdd implements Callable<Integer> {

  @Parameters(paramLabel = "<ファイル>", description = "評価方法の定義の YAML ファイル。")
  private String file;

  @Option(names = "--person", required = true, paramLabel = "<名前>", description = "登録する人の名前。")
  private String person;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (person.isBlank()) {
      throw new ParameterException(command.commandLine(), "--person に名前を指定してください。");
    }
    return switch (GivenScheme.ofFile(file)) {
      case GivenScheme.Missing(List<String> reasons) -> refuse(reasons);
      case GivenScheme.Found(var _, String yaml) -> add(yaml);
    };
  }

  private int add(String yaml) {
    try (var beans = Beans.start()) {
      Saving saving = beans.getBean(SchemeEditing.class).save(yaml, person, new Basis.Anything());
      return switch (saving) {
        case Saving.Saved(SchemeVersion version, var _) -> tell(saving, version.code(), beans);
        case Saving.Unchanged(SchemeCode code) -> tell(saving, code, beans);
        case Saving.Faulty _, Saving.CodeTaken _, Saving.CodeChanged _, Saving.Overtaken _ ->
            refuse(List.of(SavingWords.of(saving)));
      };
    }
  }

  private int tell(Saving saving, SchemeCode code, ApplicationContext beans) {
    List<SchemeUse> uses = beans.getBean(SchemeUses.class).list(code);
    Output output = Output.of(command.commandLine());
    output.text(List.of(SavingWords.of(saving)));
    if (!uses.isEmpty()) {
      output.text(List.of("次の計画の検証は、これからこの定義によります: " + SavingWords.plans(uses)));
    }
    return CommandLine.ExitCode.OK;
  }

  private int refuse(List<String> reasons) {
    Output output = Output.of(command.commandLine());
    reasons.forEach(output::message);
    return Output.REFUSED;
  }
}
