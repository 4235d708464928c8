package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.Unrated;

/// Reads one evaluation scheme from YAML; a file with faults is refused with all of them.
public final class SchemeReader {

  private static final List<String> HEAD =
      List.of("code", "kind", "name", "explanation", "source", "assumptions");
  private static final List<String> AXIS = List.of("kind", "name");

  private SchemeReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static EvaluationScheme read(String name, String yaml) {
    List<Fault> faults = new ArrayList<>();
    YamlNode root = YamlFile.root(name, yaml, faults);
    EvaluationScheme scheme = scheme(root, head(root), HEAD);
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return scheme;
  }

  /// The scheme of an axis, which must give labels.
  static Graded graded(YamlNode node, SchemeHead head) {
    EvaluationScheme scheme = scheme(node, head, AXIS);
    if (scheme instanceof Graded graded && !isScore(graded)) {
      return graded;
    }
    if (Kind.find(node).isPresent()) {
      node.fault(new Fault.UnknownWord(node.path(), "kind", node.text("kind"), Kind.graded()));
    }
    return new JudgedLabels(head, List.of(), List.of());
  }

  private static boolean isScore(Graded graded) {
    return graded instanceof Points points && points.bands().isEmpty();
  }

  private static SchemeHead head(YamlNode root) {
    return new SchemeHead(
        new SchemeCode(root.code("code")),
        root.text("name"),
        root.text("explanation"),
        root.findText("source").orElse(""),
        root.texts("assumptions"));
  }

  private static EvaluationScheme scheme(YamlNode node, SchemeHead head, List<String> common) {
    Kind kind = node.choice("kind", List.of(Kind.values()), Kind::code);
    if (Kind.find(node).isPresent()) {
      node.allow(Stream.concat(common.stream(), kind.keys().stream()).toList());
      return read(kind, node, head);
    }
    return new Unrated(head);
  }

  private static EvaluationScheme read(Kind kind, YamlNode node, SchemeHead head) {
    return switch (kind) {
      case CAPPED_ATTAINMENT_MEAN -> RateReader.mean(node, head);
      case ATTAINMENT_BANDS -> RateReader.bands(node, head);
      case BASELINE_DIRECTION -> DirectionReader.read(node, head);
      case JUDGED_LABELS -> judged(node, head);
      case POINTS -> PointsReader.read(node, head);
      case TWO_AXES -> AxesReader.read(node, head);
      case UNRATED -> new Unrated(head);
    };
  }

  private static EvaluationScheme judged(YamlNode node, SchemeHead head) {
    List<Label> order = node.list("order", LabelReader::read);
    List<Label> notRated = LabelReader.notRated(node);
    if (order.size() < 2) {
      node.fault(new Fault.TooFew(node.path(), "order", 2, order.size()));
    }
    LabelReader.check(order, notRated, node);
    return new JudgedLabels(head, order, notRated);
  }
}
