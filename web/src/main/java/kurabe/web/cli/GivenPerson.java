package kurabe.web.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/// Who says something, and why: until there are accounts, a person states a name.
final class GivenPerson {

  @Option(names = "--by", paramLabel = "<氏名>", description = "操作する人の氏名（既定: OS の利用者名）。履歴に残ります。")
  private Optional<String> by = Optional.empty();

  @Option(names = "--reason", paramLabel = "<理由>", description = "理由。履歴に残ります。")
  private Optional<String> reason = Optional.empty();

  String name() {
    return by.orElseGet(() -> System.getProperty("user.name", "")).strip();
  }

  /// Empty where none was given.
  String reason() {
    return reason.orElse("").strip();
  }
}
