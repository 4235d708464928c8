package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.benchmarking.ConceptComparer;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.web.json.ConceptFiguresJson;
import kurabe.web.json.ConceptListJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kurabe concepts`: prefectures beside each other and the nation, by common indicator.
@Command(name = "concepts", description = "共通指標ごとに、都道府県と全国の値を並べて比べます。")
public final class ConceptsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "<共通指標>",
      description = "共通指標の短い名前（municipal-telework など）。省くと一覧。")
  private Optional<String> code;

  @Option(names = "--all", description = "47都道府県を並べます。")
  private boolean all;

  @Option(
      names = "--bodies",
      paramLabel = "<団体>",
      description = "地域（tohoku など）、all、または都道府県コード（02,05）。省くと tohoku。")
  private Optional<String> bodies;

  @Option(
      names = "--vintage",
      paramLabel = "<時点>",
      description = "比べる時点（R5、2022-12-31 など）。省くと、比べられる最新の時点。")
  private Optional<String> vintage;

  @Option(
      names = "--format",
      paramLabel = "<text|json>",
      defaultValue = "text",
      description = "出力の形式（既定: ${DEFAULT-VALUE}）。")
  private Format format;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Optional<Period> period = vintage.map(this::period);
    try (var beans = Beans.start()) {
      Optional<BodyGroup> group = beans.getBean(ConceptComparer.class).groups().find(bodies());
      if (group.isEmpty()) {
        return refuse("団体「" + bodies() + "」はありません。tohoku、all、02,05 のように指定してください。");
      }
      return code.isEmpty()
          ? list(group.get(), beans)
          : one(code.get(), group.get(), period, beans);
    }
  }

  private String bodies() {
    return all ? BodyGroups.ALL : bodies.orElse(Region.TOHOKU.code());
  }

  private Period period(String text) {
    try {
      return Periods.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "時点「" + text + "」は読めません。R5、2022-12-31 のように指定してください。", e);
    }
  }

  private int list(BodyGroup group, ApplicationContext beans) {
    var found = beans.getBean(ConceptComparer.class).compareAll(group);
    switch (format) {
      case JSON -> output().json(ConceptListJson.of(found, group), beans);
      case TEXT -> output().text(ConceptListText.of(found, group));
    }
    return CommandLine.ExitCode.OK;
  }

  private int one(String name, BodyGroup group, Optional<Period> period, ApplicationContext beans) {
    Optional<Concept> concept = find(name, beans.getBean(ConceptCatalog.class));
    if (concept.isEmpty()) {
      return refuse("共通指標「" + name + "」はありません。kurabe concepts で一覧を見られます。");
    }
    ConceptComparison found =
        beans.getBean(ConceptComparer.class).compare(concept.get(), group, period);
    switch (format) {
      case JSON -> output().json(ConceptFiguresJson.of(found, group), beans);
      case TEXT -> output().text(ConceptText.of(found));
    }
    return CommandLine.ExitCode.OK;
  }

  private static Optional<Concept> find(String name, ConceptCatalog catalog) {
    try {
      return catalog.findConcept(new ConceptCode(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private int refuse(String message) {
    output().message(message);
    return Output.REFUSED;
  }

  private Output output() {
    return Output.of(command.commandLine());
  }
}
