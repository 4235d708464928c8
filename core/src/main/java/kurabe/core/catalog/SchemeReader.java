package kurabe.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Decreasing;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Measure;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.Unrated;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one evaluation scheme from YAML; a file with faults is refused with all of them.
public final class SchemeReader {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private SchemeReader() {}

  /// @param name of the file, for messages
  /// @throws InvalidCatalog with every fault of the file
  public static EvaluationScheme read(String name, String yaml) {
    List<String> faults = new ArrayList<>();
    Optional<EvaluationScheme> scheme = scheme(root(name, yaml, faults));
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    return scheme.orElseThrow();
  }

  /// @throws InvalidCatalog when the text is no YAML at all
  static YamlNode root(String name, String yaml, List<String> faults) {
    try {
      Load load = new Load(LoadSettings.builder().setLabel(name).build());
      return new YamlNode(load.loadFromString(yaml), name, faults);
    } catch (YamlEngineException e) {
      throw new InvalidCatalog(List.of(name + ": " + e.getMessage()), e);
    }
  }

  private static Optional<EvaluationScheme> scheme(YamlNode root) {
    if (!root.text("code").matches(CODE)) {
      root.fault("expected a-z, 0-9 and - in 'code' but found '" + root.text("code") + "'");
      return Optional.empty();
    }
    SchemeCode code = new SchemeCode(root.text("code"));
    SchemeHead head =
        new SchemeHead(code, root.text("name"), root.text("explanation"), "", List.of());
    return switch (root.text("kind")) {
      case "capped-attainment-mean" -> Optional.of(cappedMean(root, head));
      case "attainment-bands" -> Optional.of(bands(root, head));
      case "judged-labels" -> Optional.of(judged(root, head));
      case "unrated" -> Optional.of(new Unrated(head));
      case String other -> {
        root.fault("unknown kind '" + other + "'");
        yield Optional.empty();
      }
    };
  }

  private static EvaluationScheme cappedMean(YamlNode root, SchemeHead head) {
    root.allow("code", "kind", "name", "explanation", "floor", "cap", "decimals");
    Rational floor = Rational.of(root.number("floor"));
    Rational cap = Rational.of(root.number("cap"));
    int decimals = root.number("decimals").intValue();
    if (floor.compareTo(cap) >= 0) {
      root.fault("expected 'floor' below 'cap'");
    }
    if (decimals < 0 || decimals > 6) {
      root.fault("expected 'decimals' from 0 to 6 but found " + decimals);
    }
    return new CappedAttainmentMean(head, Measure.TARGET, Decreasing.REFUSED, floor, cap, decimals);
  }

  private static EvaluationScheme bands(YamlNode root, SchemeHead head) {
    root.allow("code", "kind", "name", "explanation", "bands", "notRated", "combination", "judged");
    List<Band> bands = root.list("bands", BandReader::read);
    List<Label> notRated = root.list("notRated", BandReader::label);
    BandReader.check(bands, root);
    BandReader.checkLabels(
        bands.stream().flatMap(band -> band.labels().stream()).toList(), notRated, root);
    return new AttainmentBands(
        head,
        Measure.TARGET,
        Decreasing.REFUSED,
        bands,
        notRated,
        combination(root),
        root.flag("judged"));
  }

  private static Combination combination(YamlNode root) {
    String text = root.text("combination").toUpperCase(Locale.ROOT);
    for (Combination combination : Combination.values()) {
      if (combination.name().equals(text)) {
        return combination;
      }
    }
    root.fault("expected unstated, worst or best for 'combination'");
    return Combination.UNSTATED;
  }

  private static EvaluationScheme judged(YamlNode root, SchemeHead head) {
    root.allow("code", "kind", "name", "explanation", "order", "notRated");
    List<Label> order = root.list("order", BandReader::label);
    List<Label> notRated = root.list("notRated", BandReader::label);
    BandReader.checkLabels(order, notRated, root);
    return new JudgedLabels(head, order, notRated);
  }
}
