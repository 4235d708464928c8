package kurabe.core.catalog;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanSpan;

/// Reads when plans begin and end from YAML; a file with faults is refused with all of them.
public final class SpanReader {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final YearMonth UNREADABLE = YearMonth.of(1, 1);

  private SpanReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static List<PlanSpan> read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    YamlNode root = YamlFile.root(name, yaml, faults).allow("spans");
    List<PlanSpan> spans = root.list("spans", SpanReader::span);
    checkPlans(spans, root);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return spans;
  }

  private static PlanSpan span(YamlNode node) {
    node.allow("plan", "first", "last", "ground", "source");
    YearMonth first = month(node, "first", node.text("first"));
    Optional<YearMonth> last = node.findText("last").map(text -> month(node, "last", text));
    if (last.filter(end -> end.isBefore(first)).isPresent()) {
      node.fault("expected 'first' no later than 'last'");
    }
    return new PlanSpan(plan(node), first, last, node.text("ground"), node.text("source"));
  }

  private static PlanCode plan(YamlNode node) {
    String code = node.text("plan");
    if (code.matches(CODE)) {
      return new PlanCode(code);
    }
    node.fault("expected a-z, 0-9 and - in 'plan' but found '" + code + "'");
    return new PlanCode("unknown");
  }

  private static YearMonth month(YamlNode node, String key, String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException _) {
      node.fault("expected a month such as 2024-04 for '" + key + "' but found '" + text + "'");
      return UNREADABLE;
    }
  }

  private static void checkPlans(List<PlanSpan> spans, YamlNode root) {
    Set<PlanCode> seen = new HashSet<>();
    spans.stream()
        .map(PlanSpan::plan)
        .filter(plan -> !seen.add(plan))
        .forEach(plan -> root.fault("plan '" + plan.value() + "' occurs twice"));
  }
}
