package kurabe.importers.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.testing.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {

  private static Opened open(String text) {
    return Files.FORMATS.open(text.getBytes(UTF_8));
  }

  @Test
  void anObjectIsARowAndWhatIsInItFollows() {
    Opened.Contents contents =
        (Opened.Contents)
            open("{\"a\":1,\"b\":[{\"c\":\"x\"},{\"c\":null}],\"d\":true,\"e\":{\"c\":2.50}}");

    assertThat(contents.text().lines())
        .extracting(Line::cells)
        .containsExactly(
            List.of("", "a", "1", "d", "true"),
            List.of("b", "c", "x"),
            List.of("b", "c", ""),
            List.of("e", "c", "2.50"));
    assertThat(contents.tables().getFirst().rows().get(3).get(2).place())
        .isEqualTo(new Place.Line(4));
    assertThat(contents.text().mediaType()).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":1} {}",
        "[{\"a\":1]",
        "{\"a\" 1}",
        "[{"
      })
  void brokenJsonIsDamaged(String text) {
    assertThat(open(text))
        .isEqualTo(
            new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED)));
  }

  @Test
  void jsonThatIsDeeperThanAnyIsDamaged() {
    assertThat(open("[{\"a\":" + "[".repeat(100_000)))
        .isEqualTo(
            new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.DAMAGED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[報道資料]\n件名", "{甲}", "[1] 指標"})
  void bracketsAloneAreText(String text) {
    assertThat(((Opened.Contents) open(text)).text().mediaType())
        .isEqualTo("text/plain; charset=UTF-8");
  }
}
