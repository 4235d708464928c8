package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

/// The examples of `docs/schemes.md` are schemes.
class SchemesDocTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyExampleCanBeReadAndEveryKindHasOne() throws IOException {
    Path file = Path.of(System.getProperty("kurabe.root"), "docs", "schemes.md");
    List<EvaluationScheme> examples =
        EXAMPLE
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> SchemeReader.read("schemes.yml", found.group(1)))
            .toList();
    assertThat(examples).extracting(Object::getClass).doesNotHaveDuplicates().hasSize(7);
  }
}
