package kurabe.web.cli;

import java.util.Optional;
import kurabe.web.json.MappingRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What both decisions about a mapping need: of what, why, and in whose name.
final class GivenMapping {

  @Parameters(index = "0", paramLabel = "<計画>", description = "計画の短い名前（aomori-dx など）。")
  private String plan;

  @Option(names = "--item", paramLabel = "<番号>", description = "取組の番号（45 など）。番号のない計画では題名。")
  private Optional<String> item;

  @Option(
      names = "--indicator",
      paramLabel = "<指標>",
      description = "指標の名前（報告書のとおり）。取組全体を対象にするときは省きます。")
  private Optional<String> indicator;

  @Option(names = "--ground", required = true, paramLabel = "<根拠>", description = "そう判断した根拠。")
  private String ground;

  @Option(names = "--person", required = true, paramLabel = "<氏名>", description = "確認した人の氏名。")
  private String person;

  MappingRequest request(Optional<String> concept, Optional<String> fit, Optional<String> theme) {
    return new MappingRequest(
        plan,
        item.orElse(null),
        indicator.orElse(null),
        concept.orElse(null),
        fit.orElse(null),
        theme.orElse(null),
        ground,
        person);
  }
}
