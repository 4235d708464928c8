package kurabe.importers.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The rules of the text stage are data: a file per rule, each check with an id.
class TextRulesTest {

  private static final List<String> RULES =
      List.of("vertical-headings", "broken-lines", "radicals", "bullets");

  /// One check of a rule.
  record Check(String rule, String id, List<String> lines, List<String> read) {

    @Override
    public String toString() {
      return rule + "/" + id;
    }
  }

  static Stream<Check> checks() {
    return RULES.stream().flatMap(TextRulesTest::load);
  }

  private static Stream<Check> load(String rule) {
    try (var in = Objects.requireNonNull(TextRulesTest.class.getResourceAsStream(rule + ".yml"))) {
      String yaml = new String(in.readAllBytes(), UTF_8);
      Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
      assertThat(file.get("rule")).isEqualTo(rule);
      return ((List<?>) file.get("checks")).stream().map(one -> check(rule, (Map<?, ?>) one));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Check check(String rule, Map<?, ?> one) {
    return new Check(rule, (String) one.get("id"), texts(one.get("lines")), texts(one.get("read")));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theRuleReadsAsItsTableSays(Check check) {
    assertThat(read(check)).isEqualTo(check.read());
  }

  private static List<String> read(Check check) {
    List<Line> lines = lines(check.lines());
    return switch (check.rule()) {
      case "vertical-headings" -> inked(VerticalText.assemble(lines));
      case "broken-lines" ->
          BrokenLines.join(lines, line -> line.startsWith("・")).stream()
              .map(WholeText::text)
              .toList();
      case "radicals" -> check.lines().stream().map(JapaneseText::withIdeographs).toList();
      case "bullets" -> check.lines().stream().map(TextRulesTest::bullet).toList();
      default -> throw new AssertionError("no rule " + check.rule());
    };
  }

  private static List<Line> lines(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    texts.forEach(text -> lines.add(new Line(1, lines.size() + 1, List.of(text))));
    return lines;
  }

  private static List<String> inked(List<Line> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(Line::text).toList();
  }

  private static String bullet(String line) {
    return Bullet.of(line).map(bullet -> bullet.mark() + "|" + bullet.text()).orElse("none");
  }

  @Test
  void idsAreUniqueAndNoTableIsEmpty() {
    List<String> ids = checks().map(Check::toString).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(checks().map(Check::rule).distinct()).containsExactlyElementsOf(RULES);
  }
}
