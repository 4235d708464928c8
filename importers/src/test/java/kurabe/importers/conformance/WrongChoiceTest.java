package kurabe.importers.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.importing.KnownSource;
import kurabe.core.importing.KnownSources;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.importers.testing.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A person may choose what a document is, and may be wrong: that is told, and nothing falls over.
class WrongChoiceTest {

  private static ApplicationContext context;
  private static ReportReader reader;
  private static List<KnownSource> sources;

  @BeforeAll
  static void start() {
    context = Program.start();
    reader = context.getBean(ReportReader.class);
    sources = context.getBean(KnownSources.class).list();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentThatIsSomethingElseIsRefusedOrDoubtful(Documents document) {
    byte[] bytes = document.bytes();
    List<String> silent = new ArrayList<>();

    for (KnownSource source : sources) {
      Reading chosen = reader.read(document.submission(bytes).as(source.code()));
      boolean told = !Canonical.problems(chosen).isEmpty();
      boolean right = Canonical.figures(chosen).equals(figures(document, bytes));
      if (!told && !right) {
        silent.add(source.code());
      }
    }

    assertThat(sources).hasSizeGreaterThan(5);
    assertThat(silent).isEmpty();
  }

  private static List<String> figures(Documents document, byte[] bytes) {
    return Canonical.figures(reader.read(document.submission(bytes)));
  }
}
