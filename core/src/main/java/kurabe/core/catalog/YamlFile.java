package kurabe.core.catalog;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Opens a YAML file that anybody may have written. Only plain mappings, lists and scalars come out
/// of it; anything that grows or builds something when it is loaded is refused before.
public final class YamlFile {

  private static final int CHARACTERS = 65_536;
  private static final int DEPTH = 16;
  private static final int NODES = 8_192;

  private final String name;
  private final LoadSettings settings;
  private int depth;
  private int nodes;

  private YamlFile(String name) {
    this.name = name;
    this.settings = LoadSettings.builder().setLabel(name).build();
  }

  /// @param faults where the file's faults are noted while it is read
  /// @throws InvalidCatalog when nothing in it can be read
  public static YamlNode root(String name, String yaml, List<Fault> faults) {
    return new YamlFile(name).root(yaml, faults);
  }

  private YamlNode root(String yaml, List<Fault> faults) {
    if (yaml.length() > CHARACTERS) {
      throw invalid(new Fault.TooLarge(name, Fault.Limit.CHARACTERS, CHARACTERS));
    }
    try {
      for (Event event : new Parse(settings).parseString(yaml)) {
        check(event);
      }
      return new YamlNode(new Load(settings).loadFromString(yaml), name, faults);
    } catch (YamlEngineException e) {
      throw invalid(notYaml(e));
    }
  }

  private void check(Event event) {
    if (isDecorated(event)) {
      Optional<Mark> mark = event.getStartMark();
      throw invalid(
          new Fault.NotPlain(
              name,
              mark.map(Mark::getLine).orElse(-1) + 1,
              mark.map(Mark::getColumn).orElse(-1) + 1));
    }
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    nodes += event instanceof NodeEvent ? 1 : 0;
    if (depth > DEPTH) {
      throw invalid(new Fault.TooLarge(name, Fault.Limit.DEPTH, DEPTH));
    }
    if (nodes > NODES) {
      throw invalid(new Fault.TooLarge(name, Fault.Limit.NODES, NODES));
    }
  }

  private static boolean isDecorated(Event event) {
    return switch (event) {
      case AliasEvent _ -> true;
      case ScalarEvent scalar -> scalar.getTag().isPresent() || isAnchored(scalar);
      case CollectionStartEvent start -> start.getTag().isPresent() || isAnchored(start);
      default -> false;
    };
  }

  private static boolean isAnchored(NodeEvent event) {
    Optional<Anchor> anchor = event.getAnchor();
    return anchor.isPresent();
  }

  private Fault notYaml(YamlEngineException e) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    return new Fault.NotYaml(
        name, mark.map(Mark::getLine).orElse(-1) + 1, mark.map(Mark::getColumn).orElse(-1) + 1);
  }

  private static InvalidCatalog invalid(Fault fault) {
    return new InvalidCatalog(List.of(fault));
  }
}
