package kurabe.core.catalog;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanSpan;
import kurabe.core.plan.Target;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Span;

/// The evaluation schemes and the spans of plans that come with Kurabe. A new scheme is a new file
/// and a line in `kurabe/schemes/index.txt`. What people wrote since is in [Schemes].
@Singleton
public final class Catalog {

  private final SchemeBook schemes;
  private final Map<PlanCode, PlanSpan> spans;

  public Catalog() {
    schemes =
        new SchemeBook(
            Resources.folder("/kurabe/schemes/").entrySet().stream()
                .map(file -> bundled(file.getKey(), file.getValue()))
                .toList(),
            SchemeReader.read("stand-in.yml", Resources.text("/kurabe/stand-in.yml")).head());
    spans =
        SpanReader.read("spans.yml", Resources.text("/kurabe/spans.yml")).stream()
            .collect(toMap(PlanSpan::plan, span -> span));
  }

  /// @throws InvalidCatalog for a bundled file with faults: the build is broken
  private static SchemeEntry bundled(String file, String yaml) {
    EvaluationScheme scheme = SchemeReader.read(file, yaml);
    return new SchemeEntry(
        scheme.code(), SchemeEntry.Origin.BUNDLED, yaml, new SchemeEntry.Definition.Sound(scheme));
  }

  SchemeBook schemes() {
    return schemes;
  }

  /// In the order that they are shown in: the bundled plans' own first.
  public List<EvaluationScheme> listSchemes() {
    return schemes.listSchemes();
  }

  public Optional<EvaluationScheme> findScheme(SchemeCode code) {
    return schemes.findScheme(code);
  }

  /// @throws IllegalArgumentException for a code that no file defines
  public EvaluationScheme getScheme(SchemeCode code) {
    return findScheme(code)
        .orElseThrow(() -> new IllegalArgumentException("no scheme " + code.value()));
  }

  /// When a plan began; empty where no document at hand says so.
  public Optional<PlanSpan> findSpan(PlanCode plan) {
    return Optional.ofNullable(spans.get(plan));
  }

  /// The months that a plan has for reaching a target.
  public Optional<Span> findSpan(PlanCode plan, Optional<Target> target) {
    return findSpan(plan).flatMap(span -> span.until(target));
  }
}
