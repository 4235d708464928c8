package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.web.json.SchemeDetailJson;
import kurabe.web.words.SchemeLookupWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe schemes show`: one scheme with its rule, its text and its history.
@Command(name = "show", description = "評価方法の規則・定義・履歴を出します。")
final class SchemesShow implements Callable<Integer> {

  @Parameters(paramLabel = "<評価方法>", description = "短い名前（akita-dx など。akita だけでもよい）。")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (var beans = Beans.start()) {
      return switch (beans.getBean(Schemes.class).current().lookUp(name)) {
        case SchemeLookup.Found(SchemeEntry entry) -> show(entry, beans);
        case SchemeLookup.Unknown unknown -> refuse(SchemeLookupWords.unknown(unknown));
        case SchemeLookup.Ambiguous several -> refuse(SchemeLookupWords.ambiguous(several));
      };
    }
  }

  private int show(SchemeEntry entry, ApplicationContext beans) {
    List<SchemeUse> uses = beans.getBean(SchemeUses.class).list(entry.code());
    List<SchemeVersion> versions = beans.getBean(SchemeEditing.class).listVersions(entry.code());
    Output output = Output.of(command.commandLine());
    switch (format) {
      case JSON -> output.json(SchemeDetailJson.of(entry, uses, versions), beans);
      case TEXT -> output.text(SchemeText.of(entry, uses, versions));
    }
    return CommandLine.ExitCode.OK;
  }

  private int refuse(String reason) {
    Output.of(command.commandLine()).message(reason);
    return Output.REFUSED;
  }
}
