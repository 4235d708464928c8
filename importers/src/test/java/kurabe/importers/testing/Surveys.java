package kurabe.importers.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.importers.source.Sources;
import kurabe.importers.source.SurveySource;

/// Reads tables through their sources as submitted files would be.
///
/// @param asOf what the person who brings the table says, empty for nothing
public record Surveys(List<SurveySource> sources, String asOf) {

  public Surveys asOf(String period) {
    return new Surveys(sources, period);
  }

  public Reading read(byte[] bytes) {
    Optional<Period> period = asOf.isEmpty() ? Optional.empty() : Optional.of(Periods.parse(asOf));
    Submission submission = new Submission("table.csv", bytes, Optional.empty(), period);
    return new Sources(Files.FORMATS, List.of(), sources).read(submission);
  }

  public SurveyTable table(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Surveyed(SurveyTable table) -> table;
      case Reading.Read _, Reading.Recorded _ ->
          throw new AssertionError("expected a survey but found a report");
      case Reading.Refused(List<Problem> problems) ->
          throw new AssertionError("expected a survey but found " + problems);
    };
  }

  public SurveyTable table(String text) {
    return table(text.getBytes(UTF_8));
  }

  public List<Problem> refusal(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Surveyed(SurveyTable table) ->
          throw new AssertionError("expected a refusal but found " + table.survey());
      case Reading.Read _, Reading.Recorded _ ->
          throw new AssertionError("expected a refusal but found a report");
    };
  }

  public List<Problem> refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  /// Whether it was taken in or not.
  public List<Problem> problems(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Surveyed(SurveyTable table) -> table.problems();
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Read _, Reading.Recorded _ -> List.of();
    };
  }

  public static Optional<SurveyValue> find(SurveyTable table, String concept, String body) {
    ConceptCode code = new ConceptCode(concept);
    JurisdictionCode whose = new JurisdictionCode(body);
    return table.values().stream()
        .filter(value -> value.concept().equals(code) && value.body().equals(whose))
        .findFirst();
  }

  public static SurveyValue get(SurveyTable table, String concept, String body) {
    return find(table, concept, body)
        .orElseThrow(() -> new AssertionError("no " + concept + " of " + body));
  }

  /// `18/40`, empty where there is no ratio.
  public static String ratio(SurveyValue value) {
    return value
        .ratio()
        .map(it -> it.count().toPlainString() + "/" + it.whole().toPlainString())
        .orElse("");
  }

  /// What stands as the value, whatever kind it is.
  public static String text(SurveyValue value) {
    return switch (value.value()) {
      case Value.Measured(var quantity) -> quantity.text();
      case Value.Words(String text) -> text;
      case Value.Absent(var reason, String text) -> reason.code() + ":" + text;
      case Value.ChangeOnly(var change, var _) -> change.text();
    };
  }
}
