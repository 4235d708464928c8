package kurabe.core.catalog;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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
/// and a line in `kurabe/schemes/index.txt`.
@Singleton
public final class Catalog {

  private final Map<SchemeCode, EvaluationScheme> schemes;
  private final Map<PlanCode, PlanSpan> spans;

  public Catalog() {
    schemes =
        Resources.folder("/kurabe/schemes/").entrySet().stream()
            .map(file -> SchemeReader.read(file.getKey(), file.getValue()))
            .collect(
                toMap(
                    EvaluationScheme::code, scheme -> scheme, Catalog::twice, LinkedHashMap::new));
    spans =
        SpanReader.read("spans.yml", Resources.text("/kurabe/spans.yml")).stream()
            .collect(toMap(PlanSpan::plan, span -> span));
  }

  private static EvaluationScheme twice(EvaluationScheme one, EvaluationScheme other) {
    throw new IllegalStateException("two schemes " + one.code().value() + ", " + other.name());
  }

  /// In the order that they are shown in: the bundled plans' own first.
  public List<EvaluationScheme> listSchemes() {
    return List.copyOf(schemes.values());
  }

  public Optional<EvaluationScheme> findScheme(SchemeCode code) {
    return Optional.ofNullable(schemes.get(code));
  }

  /// By its code or, where only one code goes on after it, by the code's beginning: `akita` is
  /// `akita-dx`.
  public Optional<EvaluationScheme> findSchemeNamed(String name) {
    List<EvaluationScheme> longer =
        schemes.values().stream()
            .filter(scheme -> scheme.code().value().startsWith(name + "-"))
            .toList();
    return schemes.values().stream()
        .filter(scheme -> scheme.code().value().equals(name))
        .findFirst()
        .or(() -> longer.stream().filter(_ -> longer.size() == 1).findFirst());
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
