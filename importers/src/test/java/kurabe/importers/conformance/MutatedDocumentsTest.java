package kurabe.importers.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.importers.testing.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document that was damaged or rearranged gives the right figures, or a named problem that the
/// sound one does not have; never silently fewer.
class MutatedDocumentsTest {

  private static ApplicationContext context;
  private static ReportImport reports;

  @BeforeAll
  static void start() {
    context = Program.start();
    reports = context.getBean(ReportImport.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @ParameterizedTest
  @MethodSource("kurabe.importers.conformance.Documents#texts")
  void nothingIsLostSilently(Documents document) {
    byte[] sound = document.bytes();
    Reading whole = read(document.submission(sound));
    List<String> silent = new ArrayList<>();

    for (Mutation mutation : Mutation.of(new String(sound, UTF_8))) {
      Reading mutated = read(document.submission(mutation.apply(sound)));
      if (!isToldOrRight(whole, mutated)) {
        silent.add(mutation.name() + " " + difference(whole, mutated));
      }
    }

    assertThat(silent).as("lost silently in " + document).isEmpty();
  }

  /// With what the audit finds: a figure in the wrong column contradicts its neighbours.
  private static Reading read(Submission submission) {
    return switch (reports.examine(submission)) {
      case Examination.Draft draft -> new Reading.Read(draft.edition());
      case Examination.SurveyDraft(var table) -> new Reading.Surveyed(table);
      case Examination.RecordDraft(var record) -> new Reading.Recorded(record);
      case Examination.Refused(var problems) -> new Reading.Refused(problems);
    };
  }

  private static boolean isToldOrRight(Reading whole, Reading mutated) {
    return Canonical.figures(mutated).equals(Canonical.figures(whole))
        || hasNewProblem(Canonical.problems(whole), Canonical.problems(mutated));
  }

  private static List<String> difference(Reading whole, Reading mutated) {
    List<String> lost = new ArrayList<>(Canonical.figures(whole));
    lost.removeAll(Canonical.figures(mutated));
    List<String> gained = new ArrayList<>(Canonical.figures(mutated));
    gained.removeAll(Canonical.figures(whole));
    return List.of("lost " + lost, "gained " + gained);
  }

  private static boolean hasNewProblem(Map<String, Long> before, Map<String, Long> after) {
    return after.entrySet().stream()
        .anyMatch(it -> it.getValue() > before.getOrDefault(it.getKey(), 0L));
  }
}
