package kurabe.web.ui.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Periods;

/// A small survey that lacks what real ones may lack: Akita's value of one year, a body that was
/// not
/// asked, figures that cannot be told apart.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public class SampleSurveys extends MemorySurveys {

  /// Concept, body, what is printed, time.
  private static final String VALUES =
      """
      municipal-telework 00 60.0% R5
      municipal-telework 02 45.0% R5
      municipal-telework 05 64.0% R5
      municipal-telework 00 50.0% R4
      municipal-telework 02 40.0% R4
      municipal-rpa 00 40.0% R5
      municipal-rpa 02 37.5% R5
      municipal-rpa 05 37.5% R5
      municipal-cio 00 72.9% R5
      municipal-cio 02 67.5% R5
      municipal-cio 05 調査無し R5
      prefectural-cio 00 91.5% R5
      prefectural-cio 02 実施 R5
      prefectural-cio 05 未実施 R5
      """;

  public SampleSurveys() {
    super(List.of(table()));
  }

  private static SurveyTable table() {
    Document document =
        new Document(
            Sha256.of("sample".getBytes(UTF_8)),
            "sample.csv",
            "text/csv; charset=UTF-8",
            "見本の統計表",
            "見本庁",
            Optional.empty(),
            Optional.of("公共データ利用規約"));
    return new SurveyTable(
        new Survey(new SurveyCode("sample-survey"), "sample", "見本の調査", document),
        List.of(),
        VALUES.lines().map(line -> value(line.split(" ", -1))).toList(),
        List.of(new Problem.SkippedRow(new Place.Cell("", 9, 2), "よく分からない行")));
  }

  private static SurveyValue value(String[] parts) {
    return new SurveyValue(
        new ConceptCode(parts[0]),
        new JurisdictionCode(parts[1]),
        printed(parts[2]),
        Optional.empty(),
        false,
        new AsOf(parts[3], Optional.of(Periods.parse(parts[3]))),
        new Citation(new Place.Cell("", 4, Integer.parseInt(parts[1]) + 2), parts[2]));
  }

  private static Value printed(String text) {
    return switch (text) {
      case String share when share.endsWith("%") ->
          new Value.Measured(
              new Quantity(new BigDecimal(share.replace("%", "")), Unit.PERCENT, share));
      case "調査無し" -> new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, text);
      default -> new Value.Words(text);
    };
  }
}
