package kurabe.core.catalog;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// The evaluation schemes that come with Kurabe. A new one is a new file and a line in
/// `kurabe/schemes/index.txt`.
@Singleton
public final class Catalog {

  private final Map<SchemeCode, EvaluationScheme> schemes;

  public Catalog() {
    schemes =
        Resources.folder("/kurabe/schemes/").entrySet().stream()
            .map(file -> SchemeReader.read(file.getKey(), file.getValue()))
            .collect(toMap(EvaluationScheme::code, scheme -> scheme));
  }

  public List<EvaluationScheme> listSchemes() {
    return List.copyOf(schemes.values());
  }

  public Optional<EvaluationScheme> findScheme(SchemeCode code) {
    return Optional.ofNullable(schemes.get(code));
  }

  /// @throws IllegalArgumentException for a code that no file defines
  public EvaluationScheme getScheme(SchemeCode code) {
    return findScheme(code)
        .orElseThrow(() -> new IllegalArgumentException("no scheme " + code.value()));
  }
}
