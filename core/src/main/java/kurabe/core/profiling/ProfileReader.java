package kurabe.core.profiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.catalog.YamlFile;
import kurabe.core.catalog.YamlNode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.profile.EditionTime;
import kurabe.core.profile.Profile;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profile.Recognition;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;

/// Reads one import profile from YAML; a file with faults is refused with all of them.
public final class ProfileReader {

  private final YamlNode root;

  private ProfileReader(YamlNode root) {
    this.root = root;
  }

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static Profile read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    Profile profile = new ProfileReader(YamlFile.root(name, yaml, faults)).profile();
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return profile;
  }

  private Profile profile() {
    root.allow(
        "code",
        "title",
        "publisher",
        "jurisdiction",
        "plan",
        "scheme",
        "recognise",
        "edition",
        "tables",
        "ignore-tables",
        "expect");
    YamlNode planNode = root.node("plan").allow("code", "title", "levels", "numbered", "indicator");
    Plan plan = plan(planNode);
    TableReader tables = new TableReader(plan.levels());
    Profile profile =
        new Profile(
            new ProfileCode(root.code("code")),
            root.text("title"),
            root.text("publisher"),
            plan,
            numbered(planNode, plan),
            recognition(),
            time(),
            root.list("tables", tables::read),
            Patterns.list(root, "ignore-tables"),
            root.list("expect", node -> ExpectationReader.read(node, plan.levels())));
    if (profile.tables().isEmpty()) {
      root.fault(new Fault.TooFew(root.path(), "tables", 1, 0));
    }
    return profile;
  }

  private Plan plan(YamlNode node) {
    List<String> levels = node.texts("levels");
    if (levels.isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "levels", 1, 0));
    }
    return new Plan(
        new PlanCode(node.code("code")),
        jurisdiction(),
        node.text("title"),
        levels,
        node.findText("indicator").orElse("指標"),
        new SchemeCode(root.code("scheme")));
  }

  private static List<String> numbered(YamlNode node, Plan plan) {
    List<String> numbered = node.texts("numbered");
    numbered.stream()
        .filter(level -> !plan.levels().contains(level))
        .forEach(
            level ->
                node.fault(new Fault.UnknownWord(node.path(), "numbered", level, plan.levels())));
    return numbered;
  }

  /// A number that YAML has taken the leading zero from is as good.
  private JurisdictionCode jurisdiction() {
    String text = root.text("jurisdiction");
    String padded = text.length() == 1 || text.length() == 5 ? "0" + text : text;
    if (padded.matches("\\d{2}|\\d{6}")) {
      return new JurisdictionCode(padded);
    }
    if (!text.isEmpty()) {
      root.fault(
          new Fault.WrongType(root.path(), "jurisdiction", Fault.Expected.JURISDICTION, text));
    }
    return JurisdictionCode.NATION;
  }

  private Recognition recognition() {
    YamlNode node = root.node("recognise").allow("titles", "headers");
    Recognition recognition =
        new Recognition(Patterns.list(node, "titles"), Patterns.list(node, "headers"));
    if (recognition.titles().isEmpty() && recognition.headers().isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "titles", 1, 0));
    }
    return recognition;
  }

  private EditionTime time() {
    if (!root.has("edition")) {
      return new EditionTime.NewestColumn();
    }
    YamlNode node = root.node("edition").allow("from", "pattern", "period");
    return switch (node.choice("from", List.of(TimeKind.values()), TimeKind::code)) {
      case COLUMNS -> new EditionTime.NewestColumn();
      case ASKED -> new EditionTime.Asked();
      case TEXT -> new EditionTime.InText(Patterns.regex(node, "pattern"));
      case FIXED -> fixed(node);
    };
  }

  private static EditionTime fixed(YamlNode node) {
    node.text("period");
    Optional<Period> period = Patterns.period(node, "period");
    return period.<EditionTime>map(EditionTime.Fixed::new).orElseGet(EditionTime.Asked::new);
  }
}
