package kurabe.importers.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.importers.testing.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every document gives exactly the figures and the problems that people have looked at once.
///
/// Where a change is meant, `-Dkurabe.golden=write` writes the files anew and fails, so that nobody
/// lands new figures without having seen the difference.
class SourceConformanceTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/kurabe/importers/conformance").toAbsolutePath();

  private static ApplicationContext context;
  private static ReportReader reader;

  @BeforeAll
  static void start() {
    context = Program.start();
    reader = context.getBean(ReportReader.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @ParameterizedTest
  @EnumSource
  void figuresAndProblemsAreThoseThatPeopleHaveSeen(Documents document) throws IOException {
    Reading reading = reader.read(document.submission(document.bytes()));
    List<String> facts = Canonical.withPlaces(reading);

    if ("write".equals(System.getProperty("kurabe.golden"))) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(document.golden()), facts, UTF_8);
      fail("written anew: look at the difference, then run the tests again");
    }
    assertThat(facts).containsExactlyElementsOf(golden(document));
  }

  private static List<String> golden(Documents document) throws IOException {
    try (InputStream stream = SourceConformanceTest.class.getResourceAsStream(document.golden())) {
      assertThat(stream).as("no golden file for " + document).isNotNull();
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
